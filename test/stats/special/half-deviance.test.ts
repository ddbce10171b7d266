import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfDeviance } from '../../../src/stats/special/half-deviance.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('halfDeviance', () => {
  // mpmath 1.3.0 at 50 digits; 3.9 and 3.8999 against 3, 71 and 69 against 100 straddle the switch.
  it.each([
    [1_000_000, 1_000_001, 4.999996666669167e-7],
    [3, 3.9000001, 0.11290722967445091],
    [3, 3.8999, 0.11288413066066007],
    [100, 71, 5.2490308946775945],
    [100, 69, 6.106368139083199],
    [5, 1e-300, 3456.924829053239],
  ])('of %d against %d', (count, mean, expected) => {
    expectClose(halfDeviance(count, mean), expected, 1e-13);
  });

  it('of nothing is the mean', () => {
    expect(halfDeviance(0, 3.5)).toBe(3.5);
  });

  it('grows without bound at both ends', () => {
    expect(halfDeviance(5, 0)).toBe(Number.POSITIVE_INFINITY);
    expect(halfDeviance(5, Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is never negative, and 0 only at the mean', () => {
    const size = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(size, size, (count, mean) => {
        expect(halfDeviance(count, mean)).toBeGreaterThanOrEqual(0);
        expect(halfDeviance(count, count)).toBe(0);
      }),
      PROPERTY,
    );
  });
});
