import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logLinearTrend, MINIMUM_POINTS } from '../../../src/stats/trends/log-linear-trend.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const even = (counts: readonly (number | null)[]) => ({
  times: counts.map((_, i) => i),
  counts,
  exposures: counts.map(() => 1000),
});

describe('logLinearTrend', () => {
  it('finds a doubling every year', () => {
    const trend = unwrap(logLinearTrend(even([100, 200, 400, 800])));
    expectClose(trend.annualPercent, 100, 1e-12);
    expect(trend.points).toBe(4);
    expect(trend.residualDf).toBe(2);
  });

  it('gives a steady series no slope and no quasi-Poisson certainty', () => {
    const trend = unwrap(logLinearTrend(even([10, 10, 10])));
    expect(trend.slope).toBe(0);
    expect(trend.z).toBe(0);
    expect(trend.pValue).toBe(1);
    // The Poisson interval is by hand: variance of time 2/3, 30 events, SE 1/√20.
    expectClose(trend.upper95, 100 * Math.expm1(1.959963984540054 / Math.sqrt(20)), 1e-12);
    expect(trend.quasi).toBeNull();
  });

  it('widens the quasi-Poisson interval by the dispersion and the t distribution', () => {
    // Counts 4, 10, 4: Pearson 4 on 1 degree of freedom; t = 12.7062047361747.
    const { dispersion, standardError, quasi } = unwrap(logLinearTrend(even([4, 10, 4])));
    expectClose(dispersion, 4, 1e-12);
    expectClose(quasi?.standardError ?? 0, 2 * standardError, 1e-12);
    expectClose(quasi?.upper95 ?? 0, 100 * Math.expm1(12.7062047361747 * 2 * standardError), 1e-11);
    expectClose(quasi?.pValue ?? 0, 1, 1e-12);
  });

  it('leaves a period without a figure out', () => {
    const times = [0, 2, 3, 5];
    const counts = [5, 7, 9, 12];
    const without = unwrap(logLinearTrend({ times, counts, exposures: [1, 1, 1, 1] }));
    const gaps = even([5, null, 7, 9, null, 12]);
    const within = unwrap(logLinearTrend({ ...gaps, exposures: [1, Number.NaN, 1, 1, 0, 1] }));
    expect(within).toEqual(without);
  });

  it.each([
    [even([5, 7]), 'too-few-points'],
    [even([]), 'too-few-points'],
    [even([5, null, 7, null]), 'too-few-points'],
    [even([0, 0, 0]), 'all-zero'],
    [even([0, 0, 5]), 'slope-not-finite'],
    [even([5, 0, 0, 0]), 'slope-not-finite'],
    [even([5, -1, 4]), 'negative-count'],
    [even([5, Number.NaN, 4]), 'not-finite'],
    [{ ...even([5, 6, 7]), exposures: [1, 0, 1] }, 'denominator-not-positive'],
    [{ ...even([5, 6, 7]), exposures: [1, Number.NaN, 1] }, 'not-finite'],
    [{ ...even([5, 6, 7]), exposures: [1, 1] }, 'lengths-differ'],
    [{ ...even([5, 6, 7]), counts: [5, 6] }, 'lengths-differ'],
    [{ ...even([5, 6, 7]), times: [0, Number.POSITIVE_INFINITY, 2] }, 'not-finite'],
    [{ ...even([5, 6, 7]), times: [2, 2, 2] }, 'times-all-equal'],
    // A slope measured over an hour, printed per year.
    [{ ...even([5, 9, 4]), times: [0, 1e-4, 2e-4] }, 'beyond-precision'],
  ] as const)('refuses %j', (input, reason) => {
    expect(reasonOf(logLinearTrend(input))).toBe(reason);
  });

  it('takes as few points as it says', () => {
    expect(MINIMUM_POINTS).toBe(3);
    expect(reasonOf(logLinearTrend(even([5, 7, 6])))).toBe('has a value');
  });

  const period = fc.record({
    count: fc.integer({ min: 1, max: 5000 }),
    exposure: fc.integer({ min: 1000, max: 200_000 }),
  });
  const series = fc.array(period, { minLength: 3, maxLength: 12 });
  const inputOf = (periods: readonly { count: number; exposure: number }[]) => ({
    times: periods.map((_, i) => i),
    counts: periods.map(({ count }) => count),
    exposures: periods.map(({ exposure }) => exposure),
  });

  it('lies inside its limits', () => {
    fc.assert(
      fc.property(series, (periods) => {
        const { annualPercent, lower95, upper95, quasi, pValue } = unwrap(logLinearTrend(inputOf(periods)));
        expect(lower95).toBeLessThan(annualPercent);
        expect(upper95).toBeGreaterThan(annualPercent);
        expect(lower95 > 0 || upper95 < 0).toBe(pValue < 0.05);
        if (quasi !== null) expect(quasi.lower95).toBeLessThanOrEqual(annualPercent);
        if (quasi !== null) expect(quasi.upper95).toBeGreaterThanOrEqual(annualPercent);
      }),
      PROPERTY,
    );
  });

  it('does not depend on the order of rows, the first year or the unit of population', () => {
    fc.assert(
      fc.property(series, (periods) => {
        const { times, counts, exposures } = inputOf(periods);
        const plain = unwrap(logLinearTrend({ times, counts, exposures }));
        const moved = unwrap(
          logLinearTrend({
            times: times.map((time) => time + 2008).toReversed(),
            counts: counts.toReversed(),
            exposures: exposures.map((exposure) => exposure * 7).toReversed(),
          }),
        );
        expect(Math.abs(moved.slope - plain.slope)).toBeLessThan(1e-11);
        expectClose(moved.standardError, plain.standardError, 1e-10);
      }),
      PROPERTY,
    );
  });

  it('changes sign when time runs backwards', () => {
    fc.assert(
      fc.property(series, (periods) => {
        const { times, counts, exposures } = inputOf(periods);
        const forwards = unwrap(logLinearTrend({ times, counts, exposures }));
        const backwards = unwrap(logLinearTrend({ times: times.map((time) => -time), counts, exposures }));
        expect(Math.abs(forwards.slope + backwards.slope)).toBeLessThan(1e-11);
      }),
      PROPERTY,
    );
  });
});

describe('logLinearTrend with seasons', () => {
  const quarterly = (counts: readonly number[]) => ({ ...even(counts), times: counts.map((_, i) => i / 4) });

  it('takes the degrees of freedom of what it fits', () => {
    const given = quarterly([4, 9, 7, 5, 6, 11, 8, 9]);
    expect(unwrap(logLinearTrend({ ...given, seasons: 'none' })).residualDf).toBe(6);
    expect(unwrap(logLinearTrend({ ...given, seasons: 'harmonic' })).residualDf).toBe(4);
    expect(unwrap(logLinearTrend({ ...given, seasons: 'quarter' })).residualDf).toBe(3);
    // Twelfths 0, 3, 6 and 9 of a year: four months are seen.
    expect(unwrap(logLinearTrend({ ...given, seasons: 'month' })).residualDf).toBe(3);
  });

  it('leaves out a season without events', () => {
    const given = quarterly([4, 0, 7, 5, 6, 0, 8, 9]);
    const kept = given.times.flatMap((time, i) =>
      i % 4 === 1 ? [] : [{ time, count: given.counts[i] ?? 0 }],
    );
    const without = logLinearTrend({
      times: kept.map(({ time }) => time),
      counts: kept.map(({ count }) => count),
      exposures: kept.map(() => 1000),
      seasons: 'quarter',
    });
    expect(logLinearTrend({ ...given, seasons: 'quarter' })).toEqual(without);
  });

  it.each([
    [quarterly([4, 9, 7, 5]), 'quarter', 'too-few-points'],
    [quarterly([4, 9, 7, 5]), 'harmonic', 'too-few-points'],
    [even([4, 9, 7, 5, 6]), 'harmonic', 'seasons-not-fitted'],
    // The second year, when it comes, has everything.
    [quarterly([0, 0, 0, 0, 6, 11, 8, 9]), 'quarter', 'slope-not-finite'],
    [{ ...quarterly([4, 9, 7]), times: [0, 0, 0] }, 'quarter', 'times-all-equal'],
  ] as const)('refuses %j with %s: %s', (given, seasons, reason) => {
    expect(reasonOf(logLinearTrend({ ...given, seasons }))).toBe(reason);
  });

  it('does not feel a population that is larger in one quarter of every year', () => {
    const count = fc.integer({ min: 1, max: 900 });
    fc.assert(
      fc.property(fc.array(count, { minLength: 9, maxLength: 24 }), (counts) => {
        const given = { ...quarterly(counts), seasons: 'quarter' } as const;
        const visited = counts.map((_, i) => (i % 4 === 2 ? 3000 : 1000));
        const plain = unwrap(logLinearTrend(given));
        const swollen = unwrap(logLinearTrend({ ...given, exposures: visited }));
        expect(Math.abs(swollen.slope - plain.slope)).toBeLessThan(1e-10);
        expectClose(swollen.standardError, plain.standardError, 1e-9);
      }),
      PROPERTY,
    );
  });
});
