import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { varianceSupposing } from '../../../src/stats/comparison/constrained-rates.ts';
import {
  scoreDifferenceLimits,
  scoreDifferenceP,
} from '../../../src/stats/comparison/score-rate-difference.ts';
import { expectClose, PROPERTY } from '../support.ts';

const Z = 1.959963984540054;

describe('scoreDifferenceLimits', () => {
  it('against no events ends at the score limit of the count', () => {
    // Four events in 10 against none in 10: (4 + z²/2 + z sqrt(4 + z²/4))/10, a textbook's score limit.
    const pair = { count: 4, population: 10, otherCount: 0, otherPopulation: 10 };
    const limit = (4 + (Z * Z) / 2 + Z * Math.sqrt(4 + (Z * Z) / 4)) / 10;
    expectClose(scoreDifferenceLimits(pair, 0.95).upper, limit, 1e-12);
  });

  const events = fc.integer({ min: 0, max: 1_000_000 });
  const people = fc.integer({ min: 1, max: 100_000_000 });
  const pairs = fc
    .record({ count: events, population: people, otherCount: events, otherPopulation: people })
    .filter(({ count, otherCount }) => count + otherCount > 0);

  it('has the score z at both ends, whatever the sizes', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const seen = pair.count / pair.population - pair.otherCount / pair.otherPopulation;
        const { lower, upper } = scoreDifferenceLimits(pair, 0.95);
        expect(lower).toBeLessThanOrEqual(seen);
        expect(upper).toBeGreaterThanOrEqual(seen);
        // Subtracting the limit again loses digits where it is close beside a large difference.
        const away = (limit: number): number =>
          Math.abs(seen - limit) / Math.sqrt(varianceSupposing(pair, limit).variance);
        expectClose(away(lower), Z, 1e-8);
        expectClose(away(upper), Z, 1e-8);
      }),
      PROPERTY,
    );
  });

  it('leaves 0 outside exactly when the score test rejects', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { lower, upper } = scoreDifferenceLimits(pair, 0.95);
        const p = scoreDifferenceP(pair);
        if (Math.abs(p - 0.05) > 1e-9) expect(lower > 0 || upper < 0).toBe(p < 0.05);
      }),
      PROPERTY,
    );
  });

  it('has no limits where arithmetic ends', () => {
    const pair = { count: 5, population: 1e-300, otherCount: 5, otherPopulation: 1e300 };
    expect(scoreDifferenceLimits(pair, 0.95).lower).toBeNaN();
  });
});

describe('scoreDifferenceP', () => {
  it('of 8 against 0 in equal times is that of z = sqrt 8', () => {
    // z = 8 / sqrt(8); P(|Z| > 2.828427) = 0.0046777 (Abramowitz & Stegun, table 26.1, interpolated).
    const pair = { count: 8, population: 1, otherCount: 0, otherPopulation: 1 };
    expect(scoreDifferenceP(pair)).toBeCloseTo(0.0046777, 7);
  });
});
