import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyShares, lineShares } from '../../../src/stats/inequality/deprivation-line.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('lineShares', () => {
  it('gives the slope of five equal groups', () => {
    // Places ∓0.4, ∓0.2, 0 and Σ a d² = 0.08: slope shares 0.2 d / 0.08 = ∓1, ∓0.5, 0.
    const expected = [-1, -0.5, 0, 0.5, 1];
    for (const [i, share] of lineShares([3, 3, 3, 3, 3]).slope.entries())
      expect(Math.abs(share - expected[i]!)).toBeLessThan(1e-14);
  });

  it('finds any line again, whatever the populations', () => {
    const populations = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 12 });
    const height = fc.integer({ min: -100, max: 100 });
    fc.assert(
      fc.property(populations, height, height, (people, intercept, slope) => {
        const total = people.reduce((sum, one) => sum + one, 0);
        let before = 0;
        const values = people.map((one) => {
          before += one;
          return intercept + (slope * (before - one / 2)) / total;
        });
        const shares = lineShares(people);
        // Two groups of very unequal size leave few digits.
        expect(Math.abs(applyShares(shares.slope, values) - slope)).toBeLessThan(1e-6);
        expect(Math.abs(applyShares(shares.intercept, values) - intercept)).toBeLessThan(1e-6);
      }),
      PROPERTY,
    );
  });

  it('holds populations that no sum could', () => {
    expectClose(lineShares([1e308, 1e308]).slope[1] ?? 0, 2, 1e-14);
  });
});
