import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import type { CriterionScore } from '../../../src/model/criterion.ts';
import type { Sensitivity } from '../../../src/model/sensitivity.ts';
import { rank } from '../../../src/ranking/rank.ts';
import { analyse } from '../../../src/ranking/sensitivity/analyse.ts';
import { candidate, scored } from '../../support/evidence.ts';

const { weights, scenarios } = loadMethod();

function analysed(scores: readonly CriterionScore[], order: readonly string[], slots = 2): Sensitivity {
  const ranked = rank(order.map(candidate), scores, weights);
  return analyse({ ranked, alternatives: [], scenarios, weights, settings: { slots, draws: 200, seed: 1 } });
}

const scoresOf = (lists: readonly (readonly number[])[]) =>
  lists.flatMap((list, at) =>
    list.map((score, column) => scored(`c${at}`, weights[column]!.criterion, score)),
  );
const idsOf = (lists: readonly unknown[]) => lists.map((_, at) => `c${at}`);
const firmness = ({ candidates }: Sensitivity) => new Map(candidates.map((one) => [one.candidate, one]));

const lists = fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 8, maxLength: 8 }), {
  minLength: 2,
  maxLength: 6,
});

// METHOD.md 8: P(top N) sums to N; order changes nothing.
describe('how firm a ranking is', () => {
  it('shares out exactly as many places as there are slots', () => {
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 7 }), (many, slots) => {
        const { candidates } = analysed(scoresOf(many), idsOf(many), slots);
        const all = candidates.reduce((sum, { probabilityTopN }) => sum + (probabilityTopN ?? 0), 0);
        expect(all).toBeCloseTo(Math.min(slots, many.length), 9);
      }),
      { numRuns: 40 },
    );
  });

  it('does not depend on the order in which candidates or scores are listed', () => {
    fc.assert(
      fc.property(lists, (many) => {
        const scores = scoresOf(many);
        const ids = idsOf(many);
        expect(analysed(scores.toReversed(), ids.toReversed())).toEqual(analysed(scores, ids));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same for the same seed', () => {
    const many = [
      [90, 80, 70, 60, 50, 40, 30, 20],
      [20, 30, 40, 50, 60, 70, 80, 90],
    ];
    expect(analysed(scoresOf(many), idsOf(many))).toEqual(analysed(scoresOf(many), idsOf(many)));
  });

  it('gives a candidate with too little evidence a range of places and no chance, and a gap neither', () => {
    const scores = [...scoresOf([[60, 60, 60, 60, 60, 60, 60, 60]]), scored('thin', 'trend', 65)];
    const found = firmness(analysed(scores, ['c0', 'thin', 'gap']));
    expect(found.get('c0')).toMatchObject({ probabilityTopN: 1, robust: true, shift: null });
    expect(found.get('thin')).toMatchObject({ probabilityTopN: null, robust: false });
    expect(found.get('thin')?.rankRange?.[1]).toBe(2);
    expect(found.get('gap')).toMatchObject({ probabilityTopN: null, rankRange: null });
  });

  it('calls two candidates with the same evidence about equal', () => {
    const same = [50, 50, 50, 50, 50, 50, 50, 50];
    const { aboutEqual } = analysed(scoresOf([same, same, [95, 95, 95, 95, 95, 95, 95, 95]]), [
      'c0',
      'c1',
      'c2',
    ]);
    expect(aboutEqual.map(({ above, below }) => [above, below])).toEqual([['c0', 'c1']]);
  });
});
