import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarLimits } from '../../../src/stats/rates/byar-interval.ts';
import {
  directlyStandardisedRate,
  STANDARDISED_FROM,
} from '../../../src/stats/rates/directly-standardised-rate.ts';
import { expectClose, expectNotBelow, PROPERTY, reasonOf, unwrap } from '../support.ts';

const bands = [
  { count: 40, population: 1000, standardPopulation: 5000 },
  { count: 10, population: 2000, standardPopulation: 5000 },
];

describe('directlyStandardisedRate', () => {
  it('is the rate with the ages of the standard', () => {
    // 40 and 5 per 1,000 in equal shares: 22.5; the crude rate is 50/3 = 16.7.
    const { rate, totalCount, method } = unwrap(directlyStandardisedRate({ bands, per: 1000 }));
    expectClose(rate, 22.5, 1e-13);
    expect(totalCount).toBe(50);
    expect(method).toBe('dobson-byar');
  });

  it('holds the lower limit at 0 where one event carries nearly all the weight', () => {
    // The band of 1 event weighs a million times the band of 9: rate about 1 event, standard error about 1.
    const heavy = { count: 1, population: 1, standardPopulation: 1e6 };
    const light = { count: 9, population: 1, standardPopulation: 1 };
    const { limits95, rate } = unwrap(directlyStandardisedRate({ bands: [heavy, light], per: 1 }));
    expect(limits95.lower).toBe(0);
    expect(limits95.upper).toBeGreaterThan(rate);
  });

  it.each([
    [[{ ...bands[0], count: STANDARDISED_FROM - 1 }], 'too-few-events'],
    [[{ ...bands[0], count: 0 }], 'too-few-events'],
    [[{ ...bands[0], count: Number.NaN }, bands[1]], 'not-finite'],
    [[{ ...bands[0], population: 0 }, bands[1]], 'denominator-not-positive'],
    [[{ ...bands[0], count: -1 }, bands[1]], 'negative-count'],
    [[{ ...bands[0], standardPopulation: -1 }, bands[1]], 'negative-weight'],
    [[], 'no-weight'],
    [[{ ...bands[0], population: 1e-200 }], 'beyond-precision'],
  ] as const)('refuses case %#: %j', (refused, reason) => {
    const given = refused as unknown as typeof bands;
    expect(reasonOf(directlyStandardisedRate({ bands: given, per: 1000 }))).toBe(reason);
  });

  it('refuses a variance that vanishes', () => {
    const huge = [{ count: 1.7e308, population: 1.7e308, standardPopulation: 1 }];
    expect(reasonOf(directlyStandardisedRate({ bands: huge, per: 1e150 }))).toBe('beyond-precision');
  });

  const size = fc.integer({ min: 1, max: 100_000 });
  const ages = fc
    .array(
      fc.record({ count: fc.integer({ min: 0, max: 500 }), population: size, standardPopulation: size }),
      {
        minLength: 1,
        maxLength: 19,
      },
    )
    .filter((list) => list.reduce((sum, band) => sum + band.count, 0) >= STANDARDISED_FROM);

  it('lies inside its limits, which widen with confidence and narrow as the area grows', () => {
    fc.assert(
      fc.property(ages, fc.integer({ min: 2, max: 20 }), (list, times) => {
        const { rate, limits95, limits998 } = unwrap(directlyStandardisedRate({ bands: list, per: 1000 }));
        const grown = list.map((band) => ({
          ...band,
          count: band.count * times,
          population: band.population * times,
        }));
        const larger = unwrap(directlyStandardisedRate({ bands: grown, per: 1000 })).limits95;
        expectNotBelow(rate, limits95.lower);
        expectNotBelow(limits95.upper, rate);
        expectNotBelow(limits95.lower, limits998.lower);
        expectNotBelow(limits998.upper, limits95.upper);
        expect(larger.upper - larger.lower).toBeLessThan(limits95.upper - limits95.lower);
      }),
      PROPERTY,
    );
  });

  it('minds neither the order of the bands nor the size of the standard', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const { limits95 } = unwrap(directlyStandardisedRate({ bands: list, per: 1000 }));
        const other = list
          .map((band) => ({ ...band, standardPopulation: band.standardPopulation * 7 }))
          .reverse();
        const again = unwrap(directlyStandardisedRate({ bands: other, per: 1000 })).limits95;
        expectClose(again.upper, limits95.upper, 1e-11);
      }),
      PROPERTY,
    );
  });

  it('of a standard shaped like the area itself is the crude rate with Byar limits', () => {
    fc.assert(
      fc.property(ages, (list) => {
        const own = list.map((band) => ({ ...band, standardPopulation: band.population }));
        const events = list.reduce((sum, band) => sum + band.count, 0);
        const people = list.reduce((sum, band) => sum + band.population, 0);
        const { rate, limits95 } = unwrap(directlyStandardisedRate({ bands: own, per: 1 }));
        expectClose(rate, events / people, 1e-12);
        expectClose(limits95.lower, byarLimits(events, 0.95).lower / people, 1e-11);
        expectClose(limits95.upper, byarLimits(events, 0.95).upper / people, 1e-11);
      }),
      PROPERTY,
    );
  });
});
