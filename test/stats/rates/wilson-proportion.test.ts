import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonProportion } from '../../../src/stats/rates/wilson-proportion.ts';
import { PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('wilsonProportion', () => {
  // Newcombe (1998), Statistics in Medicine 17, table I, score method without correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d', (count, base, lower, upper) => {
    const { limits95 } = unwrap(wilsonProportion({ count, base, per: 1 }));
    expect(limits95.lower).toBeCloseTo(lower, 4);
    expect(limits95.upper).toBeCloseTo(upper, 4);
  });

  it('ends exactly at 0 for none and at the multiplier for all', () => {
    const none = unwrap(wilsonProportion({ count: 0, base: 7, per: 100 }));
    const all = unwrap(wilsonProportion({ count: 7, base: 7, per: 100 }));
    expect(none.proportion).toBe(0);
    expect(none.limits95.lower).toBe(0);
    expect(all.proportion).toBe(100);
    expect(all.limits998.upper).toBe(100);
  });

  it.each([
    [{ count: 0, base: 0, per: 100 }, 'denominator-not-positive'],
    [{ count: 1, base: 10, per: -1 }, 'denominator-not-positive'],
    [{ count: -1, base: 10, per: 100 }, 'negative-count'],
    [{ count: 11, base: 10, per: 100 }, 'numerator-exceeds-denominator'],
    [{ count: Number.NaN, base: 10, per: 100 }, 'not-finite'],
    [{ count: 1, base: Number.POSITIVE_INFINITY, per: 100 }, 'not-finite'],
  ] as const)('refuses %j', (input, reason) => {
    expect(reasonOf(wilsonProportion(input))).toBe(reason);
  });

  const size = fc.integer({ min: 0, max: 1_000_000 });

  it('lies inside its limits, within 0 and 1, and widens with confidence', () => {
    fc.assert(
      fc.property(size, size, (i, j) => {
        const [count, base] = [Math.min(i, j), Math.max(i, j) + 1];
        const { proportion, limits95, limits998 } = unwrap(wilsonProportion({ count, base, per: 1 }));
        expect(limits998.lower).toBeGreaterThanOrEqual(0);
        expect(limits998.lower).toBeLessThanOrEqual(limits95.lower);
        expect(limits95.lower).toBeLessThanOrEqual(proportion);
        expect(limits95.upper).toBeGreaterThanOrEqual(proportion);
        expect(limits998.upper).toBeGreaterThanOrEqual(limits95.upper);
        expect(limits998.upper).toBeLessThanOrEqual(1);
      }),
      PROPERTY,
    );
  });

  it('narrows when count and base grow together, and mirrors its complement', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 2, max: 20 }), (i, j, times) => {
        const [count, base] = [Math.min(i, j), Math.max(i, j) + 1];
        const small = unwrap(wilsonProportion({ count, base, per: 1 })).limits95;
        const large = unwrap(wilsonProportion({ count: count * times, base: base * times, per: 1 })).limits95;
        const others = unwrap(wilsonProportion({ count: base - count, base, per: 1 })).limits95;
        expect(large.upper - large.lower).toBeLessThan(small.upper - small.lower);
        expect(others.lower).toBeCloseTo(1 - small.upper, 12);
        expect(others.upper).toBeCloseTo(1 - small.lower, 12);
      }),
      PROPERTY,
    );
  });
});
