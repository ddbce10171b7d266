import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadMethod } from '../../../src/config/load-method.ts';
import type { CriterionId } from '../../../src/model/criterion.ts';
import { rank } from '../../../src/ranking/rank.ts';
import { orderBy, scoresOf } from '../../../src/ranking/sensitivity/scenario-order.ts';
import { candidate, scored } from '../../support/evidence.ts';

const one = (id: string, scores: Readonly<Partial<Record<CriterionId, number | null>>>) => ({
  candidate: id,
  scores: new Map(Object.entries(scores) as [CriterionId, number | null][]),
});
const two = (harm: number, size: number) =>
  new Map<CriterionId, number>([
    ['harm', harm],
    ['size', size],
  ]);

describe('scoresOf', () => {
  it('keeps nought as a score and what has no evidence as null', () => {
    const [ranked] = rank([candidate('a')], [scored('a', 'harm', 0)], loadMethod().weights);
    const found = scoresOf(ranked!);
    expect(found).toMatchObject({ candidate: 'a' });
    expect([found.scores.get('harm'), found.scores.get('size')]).toEqual([0, null]);
  });
});

describe('orderBy', () => {
  // By hand: a (3 x 80 + 1 x 40) / 4 = 70; b (3 x 60 + 1 x 25) / 4 = 51.25, its size not known.
  const candidates = [one('b', { harm: 60, size: null }), one('a', { harm: 80, size: 40 })];

  it('orders by the weighted mean, with the prior for what is not known', () => {
    expect(orderBy(candidates, two(3, 1), 25)).toEqual([
      { candidate: 'a', score: 70 },
      { candidate: 'b', score: 51.25 },
    ]);
    expect(orderBy(candidates, two(3, 1), 0)[1]).toEqual({ candidate: 'b', score: 45 });
  });

  it('takes a criterion that a candidate does not name for one that is not known', () => {
    expect(orderBy([one('c', {})], two(1, 1), 25)).toEqual([{ candidate: 'c', score: 25 }]);
  });

  it('leaves a criterion without weight out', () => {
    expect(orderBy(candidates, two(0, 1), 25).map(({ score }) => score)).toEqual([40, 25]);
  });

  it('keeps the order of the ranking where scores are equal, noise of arithmetic apart', () => {
    // 0.1 x 3 + 0.2 x 3 and 0.3 x 3 are one score and differ in the 17th digit.
    const equal = [one('z', { harm: 0.3, size: 0 }), one('a', { harm: 0.1, size: 0.2 })];
    expect(orderBy(equal, two(3, 3), 25).map(({ candidate: id }) => id)).toEqual(['z', 'a']);
  });
});

it('weights in another unit change nothing', () => {
  const score = fc.integer({ min: 0, max: 100 });
  const weight = fc.integer({ min: 1, max: 50 });
  fc.assert(
    fc.property(fc.array(fc.tuple(score, score), { minLength: 1 }), weight, weight, (pairs, a, b) => {
      const candidates = pairs.map(([harm, size], at) => one(`c${at}`, { harm, size }));
      const plain = orderBy(candidates, two(a, b), 25);
      expect(orderBy(candidates, two(8 * a, 8 * b), 25)).toEqual(plain);
    }),
  );
});
