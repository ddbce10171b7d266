import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { scenariosOf } from '../../src/config/load-scenarios.ts';

describe('named scenarios', () => {
  const { scenarios } = loadMethod();

  // practice.md 5.5 lists them; results.md of the ranking case prints eighteen.
  it('are eighteen, each with a reason', () => {
    expect(scenarios).toHaveLength(18);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(18);
    expect(scenarios.every(({ name, reason }) => name !== '' && reason !== '')).toBe(true);
  });

  it('drop each criterion once', () => {
    const drops = scenarios.filter(({ id }) => id.startsWith('drop-'));
    expect(drops.map(({ id, weights }) => [id.replace('drop-', ''), [...weights]])).toEqual(
      ['harm', 'size', 'trend', 'comparison', 'concentration', 'concern', 'fit', 'influence'].map((id) => [
        id,
        [[id, 0]],
      ]),
    );
  });

  it('read an empty cell as what is in force', () => {
    const [read] = scenariosOf(
      [{ id: 'x', name: 'X', harm: '30', size: '', prior: '', reason: 'r' }],
      ['harm', 'size'],
    );
    expect(read).toEqual({ id: 'x', name: 'X', weights: new Map([['harm', 30]]), prior: null, reason: 'r' });
  });
});
