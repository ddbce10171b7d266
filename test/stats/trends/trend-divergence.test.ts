import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TrendDivergenceInput, trendDivergence } from '../../../src/stats/trends/trend-divergence.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const yearly = (local: readonly number[], comparator: readonly number[]): TrendDivergenceInput => ({
  times: local.map((_, i) => i),
  localCounts: local,
  comparatorCounts: comparator,
  localPopulations: local.map(() => 1000),
  comparatorPopulations: comparator.map(() => 5000),
  comparatorIncludesLocal: false,
  level: 0.95,
});

describe('trendDivergence', () => {
  it('finds a ratio that doubles each year', () => {
    // Local 0.1, 0.2, 0.4 against 0.1 throughout; variances 49 / (26 · 100) and 1 / (1500 · 2/3), as in
    // the hand-worked tests of fitPoissonLine.
    const trend = unwrap(trendDivergence(yearly([100, 200, 400], [500, 500, 500])));
    expectClose(trend.annualRatio, 2, 1e-12);
    expectClose(trend.firstRatio, 1, 1e-12);
    expectClose(trend.lastRatio, 4, 1e-12);
    expectClose(trend.poisson.standardError, Math.sqrt(49 / 2600 / 7 + 1 / 1000), 1e-12);
    expect(trend.convergence).toBe('diverging-above');
    expect(trend.against).toBe('comparator');
    expect(trend.points).toBe(3);
  });

  it('does not let a perfect fit shrink the standard error', () => {
    const { poisson, quasi } = unwrap(trendDivergence(yearly([100, 200, 400], [500, 500, 500])));
    expect(quasi).toEqual(poisson);
  });

  it('says no clear change of two series that move alike', () => {
    expect(unwrap(trendDivergence(yearly([10, 11, 12], [500, 550, 600]))).convergence).toBe(
      'no-clear-change',
    );
  });

  it.each([
    [yearly([5, 6], [50, 60]), 'too-few-points'],
    [yearly([0, 0, 0], [50, 60, 70]), 'all-zero'],
    [yearly([5, 6, 7], [0, 0, 0]), 'all-zero'],
    [yearly([0, 0, 7], [5, 6, 7]), 'slope-not-finite'],
    [yearly([5, -6, 7], [5, 6, 7]), 'negative-count'],
    [{ ...yearly([5, 6, 7], [50, 60, 70]), times: [0, 1] }, 'lengths-differ'],
    [{ ...yearly([5, 6, 7], [50, 60, 70]), times: [0, Number.NaN, 2] }, 'not-finite'],
    [{ ...yearly([5, 9, 4], [50, 60, 70]), times: [0, 1e-4, 2e-4] }, 'beyond-precision'],
    [{ ...yearly([5, 9, 4], [9, 5, 12]), times: [0, 0.004, 0.008] }, 'beyond-precision'],
  ] as const)('refuses case %# with %s', (input, reason) => {
    expect(reasonOf(trendDivergence(input))).toBe(reason);
  });

  const years = fc.array(fc.tuple(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 1000, max: 4000 })), {
    minLength: 3,
    maxLength: 10,
  });
  const inputOf = (given: readonly (readonly [number, number])[]) =>
    yearly(
      given.map(([local]) => local),
      given.map(([, comparator]) => comparator),
    );

  it('lies inside its limits, which widen with confidence and by dispersion', () => {
    fc.assert(
      fc.property(years, (given) => {
        const at95 = unwrap(trendDivergence(inputOf(given)));
        const at998 = unwrap(trendDivergence({ ...inputOf(given), level: 0.998 }));
        const change = 100 * (at95.annualRatio - 1);
        for (const kind of ['poisson', 'quasi'] as const) {
          expect(at95[kind].change.lower).toBeLessThan(change);
          expect(at95[kind].change.upper).toBeGreaterThan(change);
          expect(at998[kind].change.lower).toBeLessThan(at95[kind].change.lower);
          expect(at998[kind].change.upper).toBeGreaterThan(at95[kind].change.upper);
        }
        expect(at95.quasi.standardError).toBeGreaterThanOrEqual(at95.poisson.standardError);
        expect(at95.convergence === 'no-clear-change').toBe(at95.quasi.pValue >= 0.05);
      }),
      PROPERTY,
    );
  });

  it('turns round when the two change places, whatever the order of rows', () => {
    fc.assert(
      fc.property(years, (given) => {
        const input = inputOf(given);
        const plain = unwrap(trendDivergence(input));
        const swapped = unwrap(
          trendDivergence({
            ...input,
            times: input.times.toReversed(),
            localCounts: input.comparatorCounts.toReversed(),
            comparatorCounts: input.localCounts.toReversed(),
            localPopulations: input.comparatorPopulations,
            comparatorPopulations: input.localPopulations,
          }),
        );
        expect(Math.abs(plain.slopeDifference + swapped.slopeDifference)).toBeLessThan(1e-10);
        expectClose(swapped.lastRatio, 1 / plain.lastRatio, 1e-9);
        expectClose(swapped.poisson.standardError, plain.poisson.standardError, 1e-9);
      }),
      PROPERTY,
    );
  });

  it('is surer by half on counts and populations four times as large, of the same slope', () => {
    fc.assert(
      fc.property(years, (given) => {
        const input = inputOf(given);
        const four = (values: readonly (number | null)[]) => values.map((value) => 4 * (value ?? 0));
        const plain = unwrap(trendDivergence(input));
        const larger = unwrap(
          trendDivergence({
            ...input,
            localCounts: four(input.localCounts),
            comparatorCounts: four(input.comparatorCounts),
            localPopulations: four(input.localPopulations),
            comparatorPopulations: four(input.comparatorPopulations),
          }),
        );
        expect(Math.abs(larger.slopeDifference - plain.slopeDifference)).toBeLessThan(1e-10);
        expectClose(larger.poisson.standardError, plain.poisson.standardError / 2, 1e-9);
        expectClose(larger.firstRatio, plain.firstRatio, 1e-9);
      }),
      PROPERTY,
    );
  });

  it('against a whole that includes it is against the rest of that whole', () => {
    fc.assert(
      fc.property(years, (given) => {
        const rest = inputOf(given);
        const whole = {
          ...rest,
          comparatorCounts: given.map(([local, comparator]) => local + comparator),
          comparatorPopulations: given.map(() => 6000),
          comparatorIncludesLocal: true,
        };
        const expected = { ...unwrap(trendDivergence(rest)), against: 'rest-of-comparator' };
        expect(unwrap(trendDivergence(whole))).toEqual(expected);
      }),
      PROPERTY,
    );
  });
});
