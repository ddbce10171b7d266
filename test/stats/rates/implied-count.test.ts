import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedCount } from '../../../src/stats/rates/implied-count.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('impliedCount', () => {
  it('is the percentage of the base, with what rounding leaves open', () => {
    // cases/07, plan line 366: 43% of 446. 0.425 × 446 = 189.55 and 0.435 × 446 = 194.01.
    const { count, range } = unwrap(impliedCount({ percent: 43, decimals: 0, base: 446 }));
    expectClose(count, 191.78, 1e-12);
    expect(range).toEqual({ lower: 190, upper: 194 });
  });

  it('stays within nobody and everybody', () => {
    expect(unwrap(impliedCount({ percent: 0, decimals: 0, base: 200 })).range).toEqual({
      lower: 0,
      upper: 1,
    });
    expect(unwrap(impliedCount({ percent: 100, decimals: 0, base: 200 })).range).toEqual({
      lower: 199,
      upper: 200,
    });
  });

  it.each([
    [{ percent: 43, decimals: 0, base: 0 }, 'denominator-not-positive'],
    [{ percent: -1, decimals: 0, base: 5 }, 'negative-count'],
    [{ percent: 101, decimals: 0, base: 5 }, 'outside-scale'],
    [{ percent: Number.NaN, decimals: 0, base: 5 }, 'not-finite'],
    [{ percent: 5, decimals: Number.NaN, base: 5 }, 'not-finite'],
  ] as const)('refuses %j', (input, reason) => {
    expect(reasonOf(impliedCount(input))).toBe(reason);
  });

  it('holds the true count in its range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(5000),
        fc.constantFrom(0, 1),
        (base, some, decimals) => {
          const count = some % (base + 1);
          const percent = Math.round((count * 100 * 10 ** decimals) / base) / 10 ** decimals;
          const { range } = unwrap(impliedCount({ percent, decimals, base }));
          return range.lower <= count && count <= range.upper;
        },
      ),
      PROPERTY,
    );
  });
});
