import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallScore } from '../../../src/stats/trends/kendall-score.ts';
import { expectClose, PROPERTY } from '../support.ts';

const series = (values: readonly number[]) => values.map((value, time) => ({ time, value }));

describe('kendallScore', () => {
  it.each([
    // By hand: 3,1 and 3,2 fall, the other four pairs rise. Var = 4·3·13 / 18.
    { values: [3, 1, 2, 4], score: 2, variance: 156 / 18, untied: 6 },
    // One pair of equals, 3 rises, 2 falls; tie term 2·1·9 = 18. Var = (156 - 18) / 18.
    { values: [1, 2, 2, 1.5], score: 1, variance: 138 / 18, untied: 5 },
    { values: [7, 7, 7], score: 0, variance: 0, untied: 0 },
    { values: [7], score: 0, variance: 0, untied: 0 },
    { values: [], score: 0, variance: 0, untied: 0 },
  ])('of $values is $score', ({ values, score, variance, untied }) => {
    const kendall = kendallScore(series(values));
    expect(kendall.score).toBe(score);
    expectClose(kendall.variance, variance, 1e-14);
    expect(kendall.untiedPairs).toBe(untied);
    expect(kendall.pairs).toBe((values.length * (values.length - 1)) / 2 + 0);
  });

  it('is what counting every pair gives', () => {
    const values = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 30 });
    fc.assert(
      fc.property(values, (given) => {
        const pairs = given.flatMap((from, i) => given.slice(i + 1).map((to) => Math.sign(to - from)));
        const counted = pairs.reduce((total, sign) => total + sign, 0);
        expect(kendallScore(series(given)).score).toBe(counted + 0);
        expect(kendallScore(series(given)).untiedPairs).toBe(pairs.filter((sign) => sign !== 0).length);
      }),
      PROPERTY,
    );
  });
});
