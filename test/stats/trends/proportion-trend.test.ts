import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportionTrend } from '../../../src/stats/trends/proportion-trend.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const points = (counts: readonly number[], base = 50) => counts.map((count) => ({ count, base }));

describe('proportionTrend', () => {
  it('is by hand: 10, 15 and 20 of 50', () => {
    // p = 45/150; lean 20 - 10; spread 100; χ² = 100 / (0.21 · 100).
    const { chiSquare, slope } = unwrap(proportionTrend(points([10, 15, 20])));
    expectClose(chiSquare, 1 / 0.21, 1e-14);
    expectClose(slope, 0.1, 1e-14);
  });

  it.each([
    [points([1, 2]), 'too-few-points'],
    [points([1, 51, 2]), 'numerator-exceeds-denominator'],
    [points([1, -1, 2]), 'negative-count'],
    [points([1, Number.NaN, 2]), 'not-finite'],
    [points([0, 0, 0], 0), 'denominator-not-positive'],
    [points([0, 0, 0]), 'all-zero'],
    [points([50, 50, 50]), 'count-equals-denominator'],
    [points([1e307, 1e307, 1e308], 1.7e308), 'beyond-precision'],
  ] as const)('refuses %j', (given, reason) => {
    expect(reasonOf(proportionTrend(given))).toBe(reason);
  });

  it('has the sign of the change, and is the same for those who did not', () => {
    const count = fc.integer({ min: 1, max: 199 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 3, maxLength: 10 }), (counts) => {
        const did = unwrap(proportionTrend(points(counts, 200)));
        const didNot = unwrap(
          proportionTrend(
            points(
              counts.map((one) => 200 - one),
              200,
            ),
          ),
        );
        const backwards = unwrap(proportionTrend(points(counts.toReversed(), 200)));
        expect(Math.abs(did.chiSquare - didNot.chiSquare)).toBeLessThan(1e-9 * (1 + did.chiSquare));
        expect(Math.abs(did.slope + didNot.slope)).toBeLessThan(1e-13);
        expect(Math.abs(did.slope + backwards.slope)).toBeLessThan(1e-13);
      }),
      PROPERTY,
    );
  });
});
