import { describe, expect, it } from 'vitest';
import type { AssessmentFile } from '../../../src/config/keys/schema.ts';
import { checkScopes, withinScope } from '../../../src/config/settings/within-scope.ts';

const indicators = {
  vehicles: { name: 'Vehicle crime', category: ['theft-of', 'theft-from', 'interference'] },
  burglary: { name: 'Burglary' },
};
const file = (candidates: unknown) => ({ indicators, candidates }) as unknown as AssessmentFile;
const categories = (candidates: unknown) =>
  Object.values(withinScope(file(candidates)).indicators).map(({ category }) => category);
const problems = (candidates: unknown, ofCatalogue: readonly string[] = []) =>
  checkScopes(file(candidates), () => ofCatalogue).map(({ path, message }) => [path.join('.'), message]);

describe('withinScope', () => {
  it('is the same file where nothing is left out', () => {
    const same = file({ a: { homes: ['vehicles'] } });
    expect(withinScope(same)).toBe(same);
  });

  it.each([
    ['homes', { homes: ['vehicles'], without: ['interference'] }, [['theft-of', 'theft-from'], undefined]],
    [
      'its indicator',
      { indicator: 'vehicles', without: ['theft-of', 'interference'] },
      [['theft-from'], undefined],
    ],
    [
      'others',
      { homes: ['burglary'], without: ['interference'] },
      [indicators.vehicles.category, ['burglary']],
    ],
    [
      'a whole home',
      { homes: ['burglary', 'vehicles'], without: ['burglary'] },
      [indicators.vehicles.category, undefined],
    ],
  ])('takes categories from %s', (_, candidate, expected) => {
    expect(categories({ a: candidate })).toEqual(expected);
  });
});

describe('checkScopes', () => {
  it.each([
    [{ homes: ['vehicles'], without: ['interference'] }],
    [{ homes: ['vehicles', 'burglary'], without: ['burglary'] }],
    [{ homes: ['vehicles'] }],
  ])('takes %j', (candidate) => expect(problems({ a: candidate })).toEqual([]));

  it('looks at the homes of the catalogue where none are written', () => {
    expect(problems({ a: { without: ['interference'] } }, ['vehicles', 'unheard-of'])).toEqual([]);
    expect(problems({ a: { without: ['interference'] } })).toHaveLength(1);
  });

  it('refuses what was never in it, with what it may have meant', () => {
    expect(problems({ a: { homes: ['vehicles'], without: ['theft-of', 'interferance'] } })).toEqual([
      ['candidates.a.without.1', expect.stringContaining('Did you mean "interference"?')],
    ]);
  });

  it.each([
    [{ homes: ['vehicles'], without: ['vehicles'] }],
    [{ homes: ['vehicles'], without: ['theft-of', 'theft-from', 'interference'] }],
  ])('refuses %j, which leaves nothing', (candidate) => {
    expect(problems({ a: candidate })).toEqual([
      ['candidates.a.without', 'a leaves out everything that it has'],
    ]);
  });
});
