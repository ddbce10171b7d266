import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedComparatorRatio } from '../../../src/stats/comparison/fixed-comparator-ratio.ts';
import { crudeRate } from '../../../src/stats/rates/crude-rate.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('fixedComparatorRatio', () => {
  it('of no events has closed limits', () => {
    // 1,000 people at 1 in 500: two expected. Upper limit -ln 0.025 over 2.
    const input = { count: 0, population: 1000, comparatorRate: 1 / 500, level: 0.95 } as const;
    const { ratio, lower, upper, method } = unwrap(fixedComparatorRatio(input));
    expect(ratio).toBe(0);
    expect(lower).toBe(0);
    expectClose(upper, -Math.log(0.025) / 2, 1e-13);
    expect(method).toBe('fixed-comparator');
  });

  it('divides the local rate by the published one', () => {
    // 93 / 18,600 = 5 per 1,000 against 4 per 1,000.
    const input = { count: 93, population: 18_600, comparatorRate: 0.004, level: 0.95 } as const;
    const { ratio, localRate, comparatorRate } = unwrap(fixedComparatorRatio(input));
    expectClose(ratio, 1.25, 1e-14);
    expectClose(localRate, 0.005, 1e-14);
    expect(comparatorRate).toBe(0.004);
  });

  it.each([
    [{ population: 0 }, 'denominator-not-positive'],
    [{ comparatorRate: 0 }, 'denominator-not-positive'],
    [{ comparatorRate: -0.1 }, 'denominator-not-positive'],
    [{ count: -1 }, 'negative-count'],
    [{ count: Number.NaN }, 'not-finite'],
    [{ comparatorRate: Number.POSITIVE_INFINITY }, 'not-finite'],
    [{ comparatorRate: 5e-324 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    const input = { count: 5, population: 100, comparatorRate: 0.01, level: 0.95, ...change } as const;
    expect(reasonOf(fixedComparatorRatio(input))).toBe(reason);
  });

  it('is the crude rate and its limits, divided', () => {
    const rate = fc.double({ min: 1e-6, max: 10, noNaN: true });
    const sizes = fc.tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(sizes, rate, ([count, population], comparatorRate) => {
        const crude = unwrap(crudeRate({ count, population, per: 1 }));
        const at95 = unwrap(fixedComparatorRatio({ count, population, comparatorRate, level: 0.95 }));
        const at998 = unwrap(fixedComparatorRatio({ count, population, comparatorRate, level: 0.998 }));
        expectClose(at95.ratio * comparatorRate, crude.rate, 1e-13);
        expectClose(at95.lower * comparatorRate, crude.limits95.lower, 1e-13);
        expectClose(at998.upper * comparatorRate, crude.limits998.upper, 1e-13);
        expect(at998.upper).toBeGreaterThan(at95.upper);
      }),
      PROPERTY,
    );
  });
});
