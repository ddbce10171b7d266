import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedArithmeticMean } from '../../../src/stats/ranks/weighted-arithmetic-mean.ts';
import { expectClose, expectNotBelow, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('weightedArithmeticMean', () => {
  it('weighs the scores there are', () => {
    // By hand: (3 × 40 + 1 × 10) / 4.
    expectClose(unwrap(weightedArithmeticMean({ scores: [40, null, 10], weights: [3, 4, 1] })), 32.5);
    expectClose(unwrap(weightedArithmeticMean({ scores: [7], weights: [0.2] })), 7);
    const largest = Array.from({ length: 9 }, () => Number.MAX_VALUE);
    const weights = [1, 3, 9, 7, 0.3, 2, 6, 11, 13];
    expect(unwrap(weightedArithmeticMean({ scores: largest, weights }))).toBe(Number.MAX_VALUE);
  });

  it.each([
    [[1, 2], [1], 'lengths-differ'],
    [[1, Number.NaN], [1, 1], 'not-finite'],
    [[1, 2], [1, -1], 'negative-weight'],
    [[null], [1], 'too-few-points'],
    [[1, 2], [0, 0], 'no-weight'],
  ] as const)('refuses %j weighed %j', (scores, weights, reason) => {
    expect(reasonOf(weightedArithmeticMean({ scores, weights }))).toBe(reason);
  });

  const criterion = fc.record({
    score: fc.integer({ min: 1, max: 100 }),
    weight: fc.integer({ min: 1, max: 25 }),
  });

  it('lies between the scores; no order, no unit, and scaled weights alike', () => {
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 10 }), (criteria) => {
        const scores = criteria.map(({ score }) => score);
        const weights = criteria.map(({ weight }) => weight);
        const mean = unwrap(weightedArithmeticMean({ scores, weights }));
        expectNotBelow(mean, Math.min(...scores));
        expectNotBelow(Math.max(...scores), mean);
        const turned = {
          scores: scores.toReversed().map((score) => 3 * score),
          weights: weights.toReversed().map((weight) => weight / 100),
        };
        expectClose(unwrap(weightedArithmeticMean(turned)), 3 * mean);
      }),
      PROPERTY,
    );
  });

  it('never falls when a score rises', () => {
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 10 }), (criteria) => {
        const meanWith = (more: number) =>
          unwrap(
            weightedArithmeticMean({
              scores: criteria.map(({ score }, i) => (i === 0 ? score + more : score)),
              weights: criteria.map(({ weight }) => weight),
            }),
          );
        expect(meanWith(5)).toBeGreaterThan(meanWith(0));
      }),
      PROPERTY,
    );
  });
});
