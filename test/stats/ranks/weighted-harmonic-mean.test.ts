import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedGeometricMean } from '../../../src/stats/ranks/weighted-geometric-mean.ts';
import { weightedHarmonicMean } from '../../../src/stats/ranks/weighted-harmonic-mean.ts';
import { expectClose, expectNotBelow, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('weightedHarmonicMean', () => {
  it('weighs the scores there are', () => {
    // By hand: 4 / (3/40 + 1/10).
    expectClose(unwrap(weightedHarmonicMean({ scores: [40, null, 10], weights: [3, 4, 1] })), 4 / 0.175);
    expectClose(unwrap(weightedHarmonicMean({ scores: [7], weights: [0.2] })), 7);
  });

  it.each([
    [[1, 2], [1], 'lengths-differ'],
    [[1, Number.NaN], [1, 1], 'not-finite'],
    [[1, 2], [1, -1], 'negative-weight'],
    [[null], [1], 'too-few-points'],
    [[1, 2], [0, 0], 'no-weight'],
    [[1, 0], [1, 1], 'outside-scale'],
    [[1, -3], [1, 0], 'outside-scale'],
    [[5e-324], [1], 'beyond-precision'],
  ] as const)('refuses %j weighed %j', (scores, weights, reason) => {
    expect(reasonOf(weightedHarmonicMean({ scores, weights }))).toBe(reason);
  });

  const criterion = fc.record({
    score: fc.integer({ min: 1, max: 100 }),
    weight: fc.integer({ min: 1, max: 25 }),
  });

  it('lies between the scores, below the geometric mean; no order, no unit, and scaled weights alike', () => {
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 10 }), (criteria) => {
        const scores = criteria.map(({ score }) => score);
        const weights = criteria.map(({ weight }) => weight);
        const mean = unwrap(weightedHarmonicMean({ scores, weights }));
        expectNotBelow(mean, Math.min(...scores));
        expectNotBelow(Math.max(...scores), mean);
        expectNotBelow(unwrap(weightedGeometricMean({ scores, weights })), mean);
        const turned = {
          scores: scores.toReversed().map((score) => 3 * score),
          weights: weights.toReversed().map((weight) => weight / 100),
        };
        expectClose(unwrap(weightedHarmonicMean(turned)), 3 * mean);
      }),
      PROPERTY,
    );
  });

  it('never falls when a score rises', () => {
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 10 }), (criteria) => {
        const meanWith = (more: number) =>
          unwrap(
            weightedHarmonicMean({
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
