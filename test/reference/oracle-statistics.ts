import { expect } from 'vitest';
import { binomialOddsLimits } from '../../src/stats/binomial-odds-interval.ts';
import { byarLimits } from '../../src/stats/byar-interval.ts';
import { competitionRanks } from '../../src/stats/competition-rank.ts';
import { zFor } from '../../src/stats/confidence-level.ts';
import { crudeRate } from '../../src/stats/crude-rate.ts';
import { logLinearTrend } from '../../src/stats/log-linear-trend.ts';
import { normalUpperTail } from '../../src/stats/normal-distribution.ts';
import { percentChange } from '../../src/stats/percent-change.ts';
import { exactPoissonLimits } from '../../src/stats/poisson-interval.ts';
import { type RateRatio, rateRatio } from '../../src/stats/rate-ratio.ts';
import { wilsonProportion } from '../../src/stats/wilson-proportion.ts';
import {
  CHI_SQUARE,
  cell,
  expectColumn,
  expectPValue,
  input,
  inputs,
  numberIn,
  type Row,
  SLOPE,
  valueOrReason,
} from './oracle-file.ts';

export function checkCrudeRate(row: Row): void {
  const count = input(row, 'count');
  const population = input(row, 'population');
  const per = input(row, 'multiplier');
  const value = valueOrReason(row, crudeRate({ count, population, per }));
  if (value === null) return;
  expectColumn(row, 'expected_rate', value.rate);
  expectColumn(row, 'expected_lower_95', value.limits95.lower);
  expectColumn(row, 'expected_upper_95', value.limits95.upper);
  expectColumn(row, 'expected_lower_998', value.limits998.lower);
  expectColumn(row, 'expected_upper_998', value.limits998.upper);
  expect(value.method).toBe({ Exact: 'exact-poisson', Byars: 'byar' }[cell(row, 'expected_ci_method')]);
  // Both methods on every row, on whichever side of the switch the count lies.
  const scale = per / population;
  expectColumn(row, 'expected_exact_lower_95', exactPoissonLimits(count, 0.95).lower * scale);
  expectColumn(row, 'expected_exact_upper_95', exactPoissonLimits(count, 0.95).upper * scale);
  expectColumn(row, 'expected_byar_lower_95', byarLimits(count, 0.95).lower * scale);
  expectColumn(row, 'expected_byar_upper_95', byarLimits(count, 0.95).upper * scale);
}

export function checkProportion(row: Row): void {
  const count = input(row, 'x');
  const base = input(row, 'n');
  const per = input(row, 'multiplier');
  const value = valueOrReason(row, wilsonProportion({ count, base, per }));
  if (value === null) return;
  expectColumn(row, 'expected_value', value.proportion);
  expectColumn(row, 'expected_wilson_lower_95', value.limits95.lower);
  expectColumn(row, 'expected_wilson_upper_95', value.limits95.upper);
  expectColumn(row, 'expected_wilson_lower_998', value.limits998.lower);
  expectColumn(row, 'expected_wilson_upper_998', value.limits998.upper);
  // Clopper-Pearson is not printed for proportions, but the rate ratio stands on it.
  const odds = binomialOddsLimits(count, base - count, 0.95);
  expectColumn(row, 'expected_clopper_lower_95', per / (1 + 1 / odds.lower));
  expectColumn(row, 'expected_clopper_upper_95', per / (1 + 1 / odds.upper));
}

/** The package's log-Wald figures follow from the ratio and our standard error. */
function expectWald(row: Row, value: RateRatio, transform: (ratio: number) => number): void {
  const { ratio, logStandardError } = value;
  if (numberIn(cell(row, 'expected_wald_p')) === null) {
    expect(logStandardError).toBeNull();
    return;
  }
  const error = logStandardError ?? Number.NaN;
  const half = zFor(0.95) * error;
  expectColumn(row, 'expected_wald_log_lower_95', transform(ratio * Math.exp(-half)));
  expectColumn(row, 'expected_wald_log_upper_95', transform(ratio * Math.exp(half)));
  expectPValue(row, 'expected_wald_p', 2 * normalUpperTail(Math.abs(Math.log(ratio)) / error));
}

export function checkRateRatio(row: Row): void {
  const localCount = input(row, 'local_count');
  const localPopulation = input(row, 'local_population');
  const comparatorCount = input(row, 'comparator_count');
  const comparatorPopulation = input(row, 'comparator_population');
  const partOf = cell(row, 'comparator_includes_local') === 'TRUE';
  const local = { localCount, localPopulation, level: 0.95 } as const;
  const whole = { comparatorCount, comparatorPopulation, comparatorIncludesLocal: partOf };
  const value = valueOrReason(row, rateRatio({ ...local, ...whole }));
  if (value === null) return;
  expect(value.method).toBe(partOf ? 'exact-part-of' : 'exact-conditional');
  expectColumn(row, 'expected_local_rate_per_1000', 1000 * value.localRate);
  expectColumn(row, 'expected_comparator_rate_per_1000', 1000 * value.comparatorRate);
  expectColumn(row, 'expected_rate_ratio', value.ratio);
  expectColumn(row, 'expected_exact_lower_95', value.lower);
  expectColumn(row, 'expected_exact_upper_95', value.upper);
  expectPValue(row, 'expected_exact_p_central', value.pValue);
  expectWald(row, value, (ratio) => ratio);
  if (partOf) expectAgainstRest(row, local, whole);
}

type Local = { readonly localCount: number; readonly localPopulation: number; readonly level: 0.95 };
type Whole = { readonly comparatorCount: number; readonly comparatorPopulation: number };

/** The same area against the rest of its comparator: other ratio, same p-value. */
function expectAgainstRest(row: Row, local: Local, whole: Whole): void {
  const rest = rateRatio({
    ...local,
    comparatorCount: whole.comparatorCount - local.localCount,
    comparatorPopulation: whole.comparatorPopulation - local.localPopulation,
    comparatorIncludesLocal: false,
  });
  if (!rest.ok) throw new Error(`against the rest: ${rest.reason}`);
  expectColumn(row, 'expected_rest_rate_ratio', rest.value.ratio);
  expectColumn(row, 'expected_rest_exact_lower_95', rest.value.lower);
  expectColumn(row, 'expected_rest_exact_upper_95', rest.value.upper);
  expectPValue(row, 'expected_exact_p_central', rest.value.pValue);
}

export function checkPercentChange(row: Row): void {
  const before = input(row, 'count_before');
  const after = input(row, 'count_after');
  const exposureBefore = input(row, 'exposure_before');
  const exposureAfter = input(row, 'exposure_after');
  const level = 0.95;
  const value = valueOrReason(row, percentChange({ before, after, exposureBefore, exposureAfter, level }));
  if (value !== null) {
    expectColumn(row, 'expected_percent_change', value.percent);
    expectColumn(row, 'expected_exact_lower_95', value.lower);
    expectColumn(row, 'expected_exact_upper_95', value.upper);
    expectPValue(row, 'expected_exact_p_central', value.pValue);
  }
  const ratio = rateRatio({
    localCount: after,
    localPopulation: exposureAfter,
    comparatorCount: before,
    comparatorPopulation: exposureBefore,
    comparatorIncludesLocal: false,
    level,
  });
  if (!ratio.ok) return;
  // Rows from a zero baseline have no percentage, yet the package still gives limits for the ratio.
  const percent = (of: number): number => 100 * (of - 1);
  expectColumn(row, 'expected_exact_lower_95', percent(ratio.value.lower));
  expectColumn(row, 'expected_exact_upper_95', percent(ratio.value.upper));
  expectWald(row, ratio.value, percent);
}

export function checkLogLinearTrend(row: Row): void {
  const value = valueOrReason(
    row,
    logLinearTrend({
      times: inputs(row, 'times_years').map((time) => time ?? Number.NaN),
      counts: inputs(row, 'counts'),
      exposures: inputs(row, 'populations').map((population) => population ?? Number.NaN),
    }),
  );
  if (value === null) return;
  expectColumn(row, 'expected_intercept', value.intercept);
  expectColumn(row, 'expected_slope', value.slope, SLOPE);
  expectColumn(row, 'expected_slope_se_poisson', value.standardError, SLOPE);
  expectColumn(row, 'expected_slope_z', value.z);
  expectPValue(row, 'expected_slope_p_poisson', value.pValue);
  expectColumn(row, 'expected_annual_percent_change', value.annualPercent);
  expectColumn(row, 'expected_apc_lower_95_poisson', value.lower95);
  expectColumn(row, 'expected_apc_upper_95_poisson', value.upper95);
  expectColumn(row, 'expected_deviance', value.deviance, CHI_SQUARE);
  expectColumn(row, 'expected_pearson_chi_square', value.pearsonChiSquare, CHI_SQUARE);
  expectColumn(row, 'expected_residual_df', value.residualDf);
  expectColumn(row, 'expected_dispersion', value.dispersion);
  if (value.quasi === null) throw new Error('no quasi-Poisson figures');
  expectColumn(row, 'expected_slope_se_quasi', value.quasi.standardError, SLOPE);
  expectColumn(row, 'expected_slope_t', value.quasi.t);
  expectPValue(row, 'expected_slope_p_quasi', value.quasi.pValue);
  expectColumn(row, 'expected_apc_lower_95_quasi', value.quasi.lower95);
  expectColumn(row, 'expected_apc_upper_95_quasi', value.quasi.upper95);
}

export function checkRanks(row: Row): void {
  const order = cell(row, 'order') === 'ascending' ? 'ascending' : 'descending';
  expect(competitionRanks(inputs(row, 'values'), order)).toEqual(inputs(row, 'expected_rank_min'));
}
