import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  benchmarkProportion,
  type ProportionBenchmarkInput,
} from '../../../src/stats/comparison/benchmark-proportion.ts';
import { wilsonProportion } from '../../../src/stats/rates/wilson-proportion.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const local: ProportionBenchmarkInput = {
  value: 56,
  base: 100,
  comparatorValue: 50,
  per: 100,
  level: 0.95,
  polarity: 'no-judgement',
};

describe('benchmarkProportion', () => {
  it('draws z standard errors on either side of the comparator', () => {
    // √(0.5 × 0.5 / 100) = 0.05, by hand.
    const { controlLimits, category } = unwrap(benchmarkProportion(local));
    expectClose(controlLimits.lower, 50 - 5 * 1.959963984540054, 1e-12);
    expectClose(controlLimits.upper, 50 + 5 * 1.959963984540054, 1e-12);
    expect(category).toBe('similar');
    expect(unwrap(benchmarkProportion({ ...local, value: 60 })).category).toBe('higher');
    expect(unwrap(benchmarkProportion({ ...local, value: 60, level: 0.998 })).category).toBe('similar');
    expect(unwrap(benchmarkProportion({ ...local, value: 30, level: 0.998 })).category).toBe('lower');
  });

  it('stays between nothing and everything', () => {
    const rare = unwrap(benchmarkProportion({ ...local, base: 5, comparatorValue: 2 }));
    const usual = unwrap(benchmarkProportion({ ...local, base: 5, comparatorValue: 98 }));
    expect(rare.controlLimits.lower).toBe(0);
    expect(usual.controlLimits.upper).toBe(100);
  });

  it.each([
    [{ base: 0 }, 'denominator-not-positive'],
    [{ per: -1 }, 'denominator-not-positive'],
    [{ value: Number.NaN }, 'not-finite'],
    [{ comparatorValue: Number.POSITIVE_INFINITY }, 'not-finite'],
    [{ value: -1 }, 'negative-count'],
    [{ comparatorValue: 101 }, 'numerator-exceeds-denominator'],
    [{ value: 101 }, 'numerator-exceeds-denominator'],
  ])('refuses %j', (change, reason) => {
    expect(reasonOf(benchmarkProportion({ ...local, ...change }))).toBe(reason);
  });

  it('decides as the Wilson interval of the local proportion does', () => {
    const base = fc.integer({ min: 1, max: 50_000 });
    fc.assert(
      fc.property(base, fc.nat(1_000_000), fc.integer({ min: 1, max: 999 }), (n, part, comparator) => {
        const count = Math.round((n * part) / 1_000_000);
        const value = count / n;
        const centre = comparator / 1000;
        const { category } = unwrap(
          benchmarkProportion({ ...local, value, base: n, comparatorValue: centre, per: 1 }),
        );
        const { lower, upper } = unwrap(wilsonProportion({ count, base: n, per: 1 })).limits95;
        // On the boundary itself rounding may say either.
        fc.pre(Math.min(Math.abs(centre - lower), Math.abs(centre - upper)) > 1e-12);
        expect(category).toBe(centre < lower ? 'higher' : centre > upper ? 'lower' : 'similar');
      }),
      PROPERTY,
    );
  });
});
