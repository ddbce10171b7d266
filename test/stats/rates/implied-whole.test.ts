import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedWhole } from '../../../src/stats/rates/implied-whole.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('impliedWhole', () => {
  // cases/06: 7,900 incidents are 15% of all. 7,900 / 0.155 = 50,967.7 and 7,900 / 0.145 = 54,482.8.
  it('is what a percentage is of, with what rounding leaves open', () => {
    const { whole, range } = unwrap(impliedWhole({ count: 7900, printed: 15, decimals: 0, per: 100 }));
    expectClose(whole, 52_666.666_666_667, 1e-12);
    expect(range).toEqual({ lower: 50_968, upper: 54_482 });
  });

  // cases/06: 9,114 crimes at 49 per 1,000; 9,114,000 / 49.5 = 184,121.2 and / 48.5 = 187,917.5.
  it('is the population behind a rate', () => {
    const { whole, range } = unwrap(impliedWhole({ count: 9114, printed: 49, decimals: 0, per: 1000 }));
    expectClose(whole, 186_000, 1e-12);
    expect(range).toEqual({ lower: 184_122, upper: 187_917 });
  });

  it.each([
    [{ count: 5, printed: 0, decimals: 0, per: 100 }, 'denominator-not-positive'],
    [{ count: 5, printed: 1, decimals: 0, per: 0 }, 'denominator-not-positive'],
    [{ count: -5, printed: 1, decimals: 0, per: 100 }, 'negative-count'],
    [{ count: 0, printed: 1, decimals: 0, per: 100 }, 'all-zero'],
    [{ count: 5, printed: 0.5, decimals: 0, per: 100 }, 'zero-baseline'],
    [{ count: Number.NaN, printed: 1, decimals: 0, per: 100 }, 'not-finite'],
    [{ count: 5, printed: 1, decimals: Number.NaN, per: 100 }, 'not-finite'],
  ] as const)('refuses %j', (input, reason) => {
    expect(reasonOf(impliedWhole(input))).toBe(reason);
  });

  it('holds the true whole in its range', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (count, more) => {
        const whole = count + more;
        const printed = Math.round((1000 * count) / whole) / 10;
        const found = impliedWhole({ count, printed, decimals: 1, per: 100 });
        if (!found.ok) return;
        expect(found.value.range.lower).toBeLessThanOrEqual(whole);
        expect(found.value.range.upper).toBeGreaterThanOrEqual(whole);
      }),
      PROPERTY,
    );
  });
});
