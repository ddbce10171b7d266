import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../src/config/load-method.ts';
import { meta, score } from '../../src/criteria/influence.ts';
import { evidence } from '../support/evidence.ts';

const { anchors } = loadMethod();

describe('the criterion influence', () => {
  it('asks a question', () =>
    expect(meta).toMatchObject({ id: 'influence', question: expect.stringMatching(/\?$/) }));

  it.each([
    ['none', 0, 0],
    ['some', 50, 50],
  ])('%s: %d scores %d', (_, value, expected) => {
    expect(score(evidence({ criterion: 'influence', form: 'coded', value }), anchors)).toBeCloseTo(
      expected,
      8,
    );
  });

  it('takes a coded judgement as it stands', () => {
    expect(score(evidence({ criterion: 'influence', form: 'coded', value: 42 }), anchors)).toBe(42);
  });
});
