import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crudeRate } from '../../../src/stats/rates/crude-rate.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('crudeRate', () => {
  it('is count over population times the multiplier', () => {
    // 93 / 18,600 × 1,000 = 5 on paper.
    expectClose(unwrap(crudeRate({ count: 93, population: 18_600, per: 1000 })).rate, 5, 1e-15);
  });

  it('gives no events a rate of 0 and an upper limit of -ln 0.025', () => {
    const { rate, limits95, limits998, method } = unwrap(
      crudeRate({ count: 0, population: 1000, per: 1000 }),
    );
    expect(rate).toBe(0);
    expect(limits95.lower).toBe(0);
    expectClose(limits95.upper, -Math.log(0.025), 1e-13);
    expectClose(limits998.upper, -Math.log(0.001), 1e-13);
    expect(method).toBe('exact-poisson');
  });

  it('names the method it used', () => {
    expect(unwrap(crudeRate({ count: 9, population: 1000, per: 1000 })).method).toBe('exact-poisson');
    expect(unwrap(crudeRate({ count: 10, population: 1000, per: 1000 })).method).toBe('byar');
  });

  it.each([
    [{ count: 5, population: 0, per: 1000 }, 'denominator-not-positive'],
    [{ count: 5, population: -3, per: 1000 }, 'denominator-not-positive'],
    [{ count: 5, population: 100, per: 0 }, 'denominator-not-positive'],
    [{ count: -1, population: 100, per: 1000 }, 'negative-count'],
    [{ count: Number.NaN, population: 100, per: 1000 }, 'not-finite'],
    [{ count: 5, population: Number.POSITIVE_INFINITY, per: 1000 }, 'not-finite'],
    [{ count: 5, population: 100, per: Number.NaN }, 'not-finite'],
    [{ count: 1e308, population: 1, per: 1000 }, 'beyond-precision'],
  ] as const)('refuses %j', (input, reason) => {
    expect(reasonOf(crudeRate(input))).toBe(reason);
  });

  const count = fc.integer({ min: 0, max: 500_000 });
  const population = fc.integer({ min: 1, max: 60_000_000 });

  it('lies inside its limits, and the wider limits hold the narrower', () => {
    fc.assert(
      fc.property(count, population, (events, people) => {
        const { rate, limits95, limits998 } = unwrap(
          crudeRate({ count: events, population: people, per: 1000 }),
        );
        expect(limits95.lower).toBeLessThanOrEqual(rate);
        expect(limits95.upper).toBeGreaterThan(rate);
        expect(limits998.lower).toBeLessThanOrEqual(limits95.lower);
        expect(limits998.upper).toBeGreaterThan(limits95.upper);
      }),
      PROPERTY,
    );
  });

  it('keeps the rate and narrows the limits when count and population grow together', () => {
    fc.assert(
      fc.property(count, population, fc.integer({ min: 2, max: 20 }), (events, people, times) => {
        const small = unwrap(crudeRate({ count: events, population: people, per: 1000 }));
        const large = unwrap(crudeRate({ count: events * times, population: people * times, per: 1000 }));
        expectClose(large.rate, small.rate, 1e-13);
        const width = ({ lower, upper }: { lower: number; upper: number }) => upper - lower;
        expect(width(large.limits95)).toBeLessThan(width(small.limits95));
        expect(width(large.limits998)).toBeLessThan(width(small.limits998));
      }),
      PROPERTY,
    );
  });

  it('scales rate and limits with the multiplier', () => {
    fc.assert(
      fc.property(count, population, (events, people) => {
        const thousand = unwrap(crudeRate({ count: events, population: people, per: 1000 }));
        const wider = unwrap(crudeRate({ count: events, population: people, per: 100_000 }));
        expectClose(wider.rate, 100 * thousand.rate, 1e-13);
        expectClose(wider.limits95.upper, 100 * thousand.limits95.upper, 1e-13);
      }),
      PROPERTY,
    );
  });
});
