import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallZ, MOST_PAIRED_POINTS, mannKendall } from '../../../src/stats/trends/mann-kendall.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const yearly = (values: readonly (number | null)[], level: 0.95 | 0.998 = 0.95) => ({
  times: values.map((_, i) => 2010 + i),
  values,
  level,
});

describe('mannKendall', () => {
  it('gives the exact p-value of five rises in a row', () => {
    // One order of 120 on each side: 2 / 120. Kendall (1975), appendix table 1, prints 0.0083 for one side.
    const trend = unwrap(mannKendall(yearly([1, 2, 3, 5, 8])));
    expect(trend.score).toBe(10);
    expect(trend.tauA).toBe(1);
    expectClose(trend.exactPValue ?? 0, 1 / 60, 1e-14);
  });

  it('has no exact p-value with ties or for a long series', () => {
    expect(unwrap(mannKendall(yearly([1, 2, 2, 5]))).exactPValue).toBeNull();
    const long = Array.from({ length: 50 }, (_, i) => (i * 37) % 101);
    expect(unwrap(mannKendall(yearly(long))).exactPValue).toBeNull();
    expect(unwrap(mannKendall(yearly(long.slice(1)))).exactPValue).not.toBeNull();
  });

  it('keeps the gap of a missing period in the slope', () => {
    // Values 4, -, 8, 10: slopes 4/2, 6/3, 2/1.
    expect(unwrap(mannKendall(yearly([4, null, 8, 10]))).senSlope).toBe(2);
  });

  it.each([
    [yearly([1, 2]), 'too-few-points'],
    [yearly([1, null, null, 2]), 'too-few-points'],
    [yearly([4, 4, 4]), 'constant-series'],
    [yearly([4, Number.NaN, 4]), 'not-finite'],
    [{ ...yearly([1, 2, 3]), times: [1, 2] }, 'lengths-differ'],
    [{ ...yearly([1, 2, 3]), times: [1, 2, 2] }, 'times-not-distinct'],
    [yearly([-1.7e308, 0, 1.7e308]), 'beyond-precision'],
    [{ ...yearly([1, 2, 4]), times: [0, 1e-310, 2e-310] }, 'beyond-precision'],
    [yearly(Array.from({ length: MOST_PAIRED_POINTS + 1 }, (_, i) => i)), 'too-many-points'],
  ] as const)('refuses case %#', (input, reason) => {
    expect(reasonOf(mannKendall(input))).toBe(reason);
  });

  const values = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 3, maxLength: 25 });
  const varied = values.filter((given) => new Set(given).size > 1);

  it('lies inside its limits, which widen with confidence', () => {
    fc.assert(
      fc.property(varied, (given) => {
        const { senSlope, limits, limitsBetweenRanks } = unwrap(mannKendall(yearly(given)));
        const wider = unwrap(mannKendall(yearly(given, 0.998))).limitsBetweenRanks;
        for (const { lower, upper } of [limits, limitsBetweenRanks]) {
          expect(lower ?? senSlope).toBeLessThanOrEqual(senSlope);
          expect(upper ?? senSlope).toBeGreaterThanOrEqual(senSlope);
        }
        if (wider.lower !== null) expect(wider.lower).toBeLessThanOrEqual(limitsBetweenRanks.lower ?? 0);
        if (wider.upper !== null) expect(wider.upper).toBeGreaterThanOrEqual(limitsBetweenRanks.upper ?? 0);
      }),
      PROPERTY,
    );
  });

  it('does not depend on the order of rows; units scale the slope and no test', () => {
    fc.assert(
      fc.property(varied, (given) => {
        const { times, level } = yearly(given);
        const plain = unwrap(mannKendall({ times, values: given, level }));
        const moved = unwrap(
          mannKendall({
            times: times.map((time) => 12 * time).toReversed(),
            values: given.map((value) => 1000 * value).toReversed(),
            level,
          }),
        );
        expect(moved.pValue).toBe(plain.pValue);
        expect(moved.exactPValue).toBe(plain.exactPValue);
        expectClose(moved.senSlope, (plain.senSlope * 1000) / 12, 1e-12);
      }),
      PROPERTY,
    );
  });

  it('changes sign when the series is turned over', () => {
    fc.assert(
      fc.property(varied, (given) => {
        const up = unwrap(mannKendall(yearly(given)));
        const down = unwrap(mannKendall(yearly(given.map((value) => -value))));
        expect(down.score + up.score).toBe(0);
        expect(down.senSlope + up.senSlope).toBe(0);
        expect(down.tauB + up.tauB).toBe(0);
        expect(Math.abs(up.tauB)).toBeGreaterThanOrEqual(Math.abs(up.tauA));
      }),
      PROPERTY,
    );
  });
});

it('kendallZ steps towards 0', () => {
  expect([kendallZ(5, 4), kendallZ(-5, 4), kendallZ(0, 4)]).toEqual([2, -2, 0]);
});
