import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RateRatioInput, rateRatio } from '../../../src/stats/comparison/rate-ratio.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const apart: RateRatioInput = {
  localCount: 30,
  localPopulation: 10_000,
  comparatorCount: 400,
  comparatorPopulation: 200_000,
  comparatorIncludesLocal: false,
  level: 0.95,
};
const within: RateRatioInput = { ...apart, comparatorIncludesLocal: true };

describe('rateRatio', () => {
  it('divides the two rates', () => {
    // 3 per 1,000 against 2 per 1,000.
    for (const input of [apart, within]) {
      const { ratio, localRate, comparatorRate } = unwrap(rateRatio(input));
      expectClose(ratio, 1.5, 1e-14);
      expectClose(localRate, 0.003, 1e-14);
      expectClose(comparatorRate, 0.002, 1e-14);
    }
    expect(unwrap(rateRatio(apart)).method).toBe('exact-conditional');
    expect(unwrap(rateRatio(within)).method).toBe('exact-part-of');
  });

  it('has an exact lower limit even where the comparator has no events', () => {
    const { ratio, lower, upper } = unwrap(rateRatio({ ...apart, localCount: 1, comparatorCount: 0 }));
    expect(ratio).toBe(Number.POSITIVE_INFINITY);
    expect(upper).toBe(Number.POSITIVE_INFINITY);
    // Odds 1/39 at B/A = 20.
    expectClose(lower, 20 / 39, 1e-12);
  });

  it.each([
    [{ localPopulation: 0 }, 'denominator-not-positive'],
    [{ comparatorPopulation: -1 }, 'denominator-not-positive'],
    [{ localCount: -1 }, 'negative-count'],
    [{ comparatorCount: -1 }, 'negative-count'],
    [{ localCount: Number.NaN }, 'not-finite'],
    [{ comparatorPopulation: Number.POSITIVE_INFINITY }, 'not-finite'],
    [{ localCount: 0, comparatorCount: 0 }, 'both-counts-zero'],
    [{ comparatorIncludesLocal: true, localPopulation: 300_000 }, 'local-exceeds-comparator'],
    [{ comparatorIncludesLocal: true, localCount: 401 }, 'local-exceeds-comparator'],
    [{ comparatorIncludesLocal: true, localPopulation: 200_000 }, 'local-equals-comparator'],
    [{ comparatorIncludesLocal: true, localCount: 0, comparatorCount: 0 }, 'both-counts-zero'],
    [{ localPopulation: 1e-300, comparatorPopulation: 1e300 }, 'beyond-precision'],
    [{ localPopulation: 1e300, comparatorPopulation: 1e-300 }, 'beyond-precision'],
    [{ localCount: 1e300, comparatorCount: 3e300 }, 'beyond-precision'],
  ] as const)('refuses %j', (change, reason) => {
    expect(reasonOf(rateRatio({ ...apart, ...change }))).toBe(reason);
  });

  const events = fc.integer({ min: 0, max: 100_000 });
  const people = fc.integer({ min: 1, max: 10_000_000 });

  /** Any local area, and a comparator with something beyond it. */
  const areas = fc
    .record({ local: events, elsewhere: events, here: people, there: people, partOf: fc.boolean() })
    .filter(({ local, elsewhere }) => local + elsewhere > 0)
    .map(
      ({ local, elsewhere, here, there, partOf }): RateRatioInput => ({
        localCount: local,
        localPopulation: here,
        comparatorCount: partOf ? local + elsewhere : elsewhere,
        comparatorPopulation: partOf ? here + there : there,
        comparatorIncludesLocal: partOf,
        level: 0.95,
      }),
    );

  it('lies inside its limits, and widens with confidence', () => {
    fc.assert(
      fc.property(areas, (input) => {
        const at95 = unwrap(rateRatio(input));
        const at998 = unwrap(rateRatio({ ...input, level: 0.998 }));
        expect(at95.lower).toBeLessThanOrEqual(at95.ratio);
        expect(at95.upper).toBeGreaterThanOrEqual(at95.ratio);
        expect(at998.lower).toBeLessThanOrEqual(at95.lower);
        expect(at998.upper).toBeGreaterThanOrEqual(at95.upper);
        expect(at998.pValue).toBe(at95.pValue);
      }),
      PROPERTY,
    );
  });

  it('rejects equality exactly when 1 is outside the interval', () => {
    fc.assert(
      fc.property(areas, (input) => {
        const { lower, upper, pValue } = unwrap(rateRatio(input));
        // Within rounding of the boundary either answer is right.
        if (Math.abs(pValue - 0.05) > 1e-9) expect(lower > 1 || upper < 1).toBe(pValue < 0.05);
      }),
      PROPERTY,
    );
  });

  it('gives a part of its comparator the p-value of local against the rest', () => {
    fc.assert(
      fc.property(areas, (input) => {
        fc.pre(input.comparatorIncludesLocal);
        const rest = unwrap(
          rateRatio({
            ...input,
            comparatorCount: input.comparatorCount - input.localCount,
            comparatorPopulation: input.comparatorPopulation - input.localPopulation,
            comparatorIncludesLocal: false,
          }),
        );
        const whole = unwrap(rateRatio(input));
        if (whole.pValue > 1e-250) expectClose(rest.pValue, whole.pValue, 1e-9);
        // The whole contains the local area, so it is never further away than the rest.
        expect(Math.abs(Math.log(whole.ratio))).toBeLessThanOrEqual(Math.abs(Math.log(rest.ratio)) + 1e-9);
      }),
      PROPERTY,
    );
  });

  it('turns over when the two sides change places', () => {
    fc.assert(
      fc.property(areas, (input) => {
        fc.pre(!input.comparatorIncludesLocal && input.localCount > 0 && input.comparatorCount > 0);
        const here = unwrap(rateRatio(input));
        const there = unwrap(
          rateRatio({
            ...input,
            localCount: input.comparatorCount,
            localPopulation: input.comparatorPopulation,
            comparatorCount: input.localCount,
            comparatorPopulation: input.localPopulation,
          }),
        );
        expectClose(there.ratio, 1 / here.ratio, 1e-12);
        expectClose(there.lower, 1 / here.upper, 1e-10);
        expectClose(there.upper, 1 / here.lower, 1e-10);
        if (here.pValue > 1e-250) expectClose(there.pValue, here.pValue, 1e-9);
      }),
      PROPERTY,
    );
  });

  it('narrows when everything grows together, and forgets the unit of population', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 2, max: 9 }), (input, times) => {
        fc.pre(input.localCount > 0 && input.comparatorCount > input.localCount);
        const small = unwrap(rateRatio(input));
        const { localCount, localPopulation, comparatorCount, comparatorPopulation } = input;
        const people = {
          localPopulation: localPopulation * times,
          comparatorPopulation: comparatorPopulation * times,
        };
        const more = { localCount: localCount * times, comparatorCount: comparatorCount * times };
        const large = unwrap(rateRatio({ ...input, ...people, ...more }));
        const rescaled = unwrap(rateRatio({ ...input, ...people }));
        expect(large.upper / large.lower).toBeLessThan(small.upper / small.lower);
        expectClose(rescaled.lower, small.lower, 1e-12);
        expectClose(rescaled.upper, small.upper, 1e-12);
      }),
      PROPERTY,
    );
  });
});
