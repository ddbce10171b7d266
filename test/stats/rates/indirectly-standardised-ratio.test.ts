import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixedComparatorRatio } from '../../../src/stats/comparison/fixed-comparator-ratio.ts';
import {
  type IndirectlyStandardisedRatioInput,
  indirectlyStandardisedRatio,
} from '../../../src/stats/rates/indirectly-standardised-ratio.ts';
import { expectClose, expectNotBelow, PROPERTY, reasonOf, unwrap } from '../support.ts';

const input: IndirectlyStandardisedRatioInput = {
  observed: 30,
  bands: [
    { population: 1000, referenceCount: 200, referencePopulation: 20_000 },
    { population: 500, referenceCount: 400, referencePopulation: 20_000 },
  ],
  ratioPer: 100,
  ratePer: 1000,
};

describe('indirectlyStandardisedRatio', () => {
  it('divides what was seen by what the reference would have seen', () => {
    // 1 % of 1,000 and 2 % of 500 are 20 expected; the reference rate is 600 in 40,000, 15 per 1,000.
    const value = unwrap(indirectlyStandardisedRatio(input));
    expectClose(value.expected, 20, 1e-14);
    expectClose(value.ratio, 150, 1e-14);
    expectClose(value.rate, 22.5, 1e-14);
    expect(value.observed).toBe(30);
    expect(value.method).toBe('byar');
    expect(unwrap(indirectlyStandardisedRatio({ ...input, observed: 9 })).method).toBe('exact-poisson');
  });

  it('expects nothing of a band in which nobody lives', () => {
    const empty = { population: 0, referenceCount: 5, referencePopulation: 10 };
    const bands = [...input.bands, empty];
    expectClose(unwrap(indirectlyStandardisedRatio({ ...input, bands })).expected, 20, 1e-14);
  });

  const band = { population: 1000, referenceCount: 200, referencePopulation: 20_000 };
  it.each([
    [{ observed: Number.NaN }, 'not-finite'],
    [{ observed: -1 }, 'negative-count'],
    [{ ratioPer: 0 }, 'denominator-not-positive'],
    [{ ratePer: -1 }, 'denominator-not-positive'],
    [{ bands: [{ ...band, population: Number.NaN }] }, 'not-finite'],
    [{ bands: [{ ...band, population: -1 }] }, 'negative-count'],
    [{ bands: [{ ...band, referenceCount: -1 }] }, 'negative-count'],
    [{ bands: [{ ...band, referencePopulation: 0 }] }, 'denominator-not-positive'],
    [{ bands: [{ ...band, population: 0 }] }, 'nothing-expected'],
    [{ bands: [{ ...band, referenceCount: 0 }] }, 'nothing-expected'],
    [{ bands: [] }, 'nothing-expected'],
    [{ bands: [{ ...band, population: 1e200, referenceCount: 1e200 }] }, 'beyond-precision'],
    [{ bands: [{ ...band, population: 1e-308 }], ratioPer: 1e10 }, 'beyond-precision'],
    [{ bands: [band, band].map((each) => ({ ...each, referencePopulation: 1e308 })) }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(indirectlyStandardisedRatio({ ...input, ...change }))).toBe(reason);
  });

  const size = fc.integer({ min: 1, max: 1_000_000 });
  const ages = fc.array(fc.record({ population: size, referenceCount: size, referencePopulation: size }), {
    minLength: 1,
    maxLength: 19,
  });
  const events = fc.integer({ min: 0, max: 100_000 });

  it('lies inside its limits, which widen with confidence', () => {
    fc.assert(
      fc.property(ages, events, (bands, observed) => {
        const value = unwrap(indirectlyStandardisedRatio({ ...input, bands, observed }));
        expectNotBelow(value.ratio, value.ratioLimits95.lower);
        expectNotBelow(value.ratioLimits95.upper, value.ratio);
        expectNotBelow(value.ratioLimits998.upper, value.ratioLimits95.upper);
        expectNotBelow(value.rateLimits95.lower, value.rateLimits998.lower);
        expectNotBelow(value.rateLimits998.upper, value.rate);
      }),
      PROPERTY,
    );
  });

  it('does not mind the order of the bands, and with one band is the ratio to its rate', () => {
    fc.assert(
      fc.property(ages, events, (bands, observed) => {
        const value = unwrap(indirectlyStandardisedRatio({ ...input, bands, observed }));
        const turned = indirectlyStandardisedRatio({ ...input, bands: bands.toReversed(), observed });
        expectClose(unwrap(turned).rate, value.rate, 1e-12);
        const [first] = bands;
        if (first === undefined) return;
        const single = unwrap(
          indirectlyStandardisedRatio({ ...input, bands: [first], observed, ratioPer: 1 }),
        );
        const comparatorRate = first.referenceCount / first.referencePopulation;
        const local = { count: observed, population: first.population, comparatorRate, level: 0.95 } as const;
        const fixed = unwrap(fixedComparatorRatio(local));
        expectClose(single.ratio, fixed.ratio, 1e-12);
        expectClose(single.ratioLimits95.upper, fixed.upper, 1e-12);
      }),
      PROPERTY,
    );
  });
});
