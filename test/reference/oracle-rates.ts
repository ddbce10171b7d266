import { expect } from 'vitest';
import { binomialOddsLimits } from '../../src/stats/comparison/binomial-odds-interval.ts';
import { conditionalTest } from '../../src/stats/comparison/conditional-test.ts';
import { countChangeZ } from '../../src/stats/comparison/count-change-z.ts';
import { poissonETest } from '../../src/stats/comparison/poisson-e-test.ts';
import { proportionDifference } from '../../src/stats/comparison/proportion-difference.ts';
import { rateDifference } from '../../src/stats/comparison/rate-difference.ts';
import type { Limits } from '../../src/stats/confidence-level.ts';
import { deprivationQuantiles } from '../../src/stats/inequality/deprivation-quantile.ts';
import { byarLimits } from '../../src/stats/rates/byar-interval.ts';
import { crudeRate } from '../../src/stats/rates/crude-rate.ts';
import { directlyStandardisedRate } from '../../src/stats/rates/directly-standardised-rate.ts';
import { indirectlyStandardisedRatio } from '../../src/stats/rates/indirectly-standardised-ratio.ts';
import { exactPoissonLimits } from '../../src/stats/rates/poisson-interval.ts';
import { weightedRate } from '../../src/stats/rates/weighted-rate.ts';
import { wilsonProportion } from '../../src/stats/rates/wilson-proportion.ts';
import {
  cell,
  expectColumn,
  expectPValue,
  input,
  inputs,
  numberIn,
  type Row,
  valueOrReason,
} from './oracle-file.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'crude_rate_ci.csv': checkCrudeRate,
  'proportion_wilson.csv': checkProportion,
  'proportion_difference.csv': checkProportionDifference,
  'dsr_dobson.csv': checkDirectlyStandardised,
  'indirect_standardised.csv': checkIndirectlyStandardised,
  'deprivation_quantile.csv': checkQuantiles,
  'rate_difference.csv': checkRateDifference,
  'poisson_e_test.csv': checkTwoCounts,
};

function checkCrudeRate(row: Row): void {
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

function checkProportion(row: Row): void {
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

/** A list of inputs; a missing one reaches the statistic as NaN. */
function list(row: Row, column: string): number[] {
  return inputs(row, column).map((value) => value ?? Number.NaN);
}

/** Where the package defines nothing, neither may the product. */
function expectOrNothing(
  row: Row,
  column: string,
  actual: number | null,
  compare: (row: Row, column: string, actual: number) => void = expectColumn,
): void {
  if (numberIn(cell(row, column)) === null) expect(actual, column).toBeNull();
  else compare(row, column, actual ?? Number.NaN);
}

/** A pair of columns such as expected_score_lower_95 and expected_score_upper_95. */
function expectLimits(row: Row, name: string, level: string, limits: Limits | null): void {
  expectOrNothing(row, `${name}_lower_${level}`, limits?.lower ?? null);
  expectOrNothing(row, `${name}_upper_${level}`, limits?.upper ?? null);
}

function checkProportionDifference(row: Row): void {
  const groups = { count: input(row, 'x1'), base: input(row, 'n1') };
  const others = { otherCount: input(row, 'x2'), otherBase: input(row, 'n2') };
  const value = valueOrReason(row, proportionDifference({ ...groups, ...others, per: 1, level: 0.95 }));
  if (value === null) return;
  expectColumn(row, 'expected_difference', value.difference);
  expectLimits(row, 'expected_newcombe', '95', value);
  expectOrNothing(row, 'expected_z', value.z);
  expectOrNothing(row, 'expected_p_value', value.pValue, expectPValue);
  expectOrNothing(row, 'expected_fisher_p', value.fisherP, expectPValue);
}

function checkDirectlyStandardised(row: Row): void {
  const populations = list(row, 'populations');
  const standards = list(row, 'standard_populations');
  const bands = list(row, 'counts').map((count, i) => ({
    count,
    population: populations[i] ?? Number.NaN,
    standardPopulation: standards[i] ?? Number.NaN,
  }));
  const per = input(row, 'multiplier');
  // The package gives a total and a variance also where it prints no rate.
  const weighted = weightedRate(bands, per);
  expectOrNothing(row, 'expected_total_count', weighted.ok ? weighted.value.totalCount : null);
  expectOrNothing(row, 'expected_variance', weighted.ok ? weighted.value.variance : null);
  const value = valueOrReason(row, directlyStandardisedRate({ bands, per }));
  if (value === null) return;
  expectColumn(row, 'expected_dsr', value.rate);
  expectLimits(row, 'expected', '95', value.limits95);
  expectLimits(row, 'expected', '998', value.limits998);
}

function checkIndirectlyStandardised(row: Row): void {
  const counts = list(row, 'reference_counts');
  const populations = list(row, 'reference_populations');
  const bands = list(row, 'populations').map((population, i) => ({
    population,
    referenceCount: counts[i] ?? Number.NaN,
    referencePopulation: populations[i] ?? Number.NaN,
  }));
  const observed = list(row, 'counts').reduce((sum, count) => sum + count, 0);
  const per = { ratioPer: input(row, 'refvalue'), ratePer: input(row, 'rate_multiplier') };
  const value = valueOrReason(row, indirectlyStandardisedRatio({ observed, bands, ...per }));
  if (value === null) return;
  expectColumn(row, 'expected_observed', value.observed);
  expectColumn(row, 'expected_expected', value.expected);
  expectColumn(row, 'expected_isr', value.ratio);
  expectLimits(row, 'expected_isr', '95', value.ratioLimits95);
  expectLimits(row, 'expected_isr', '998', value.ratioLimits998);
  expectColumn(row, 'expected_israte', value.rate);
  expectLimits(row, 'expected_israte', '95', value.rateLimits95);
}

function checkQuantiles(row: Row): void {
  const values = inputs(row, 'values');
  const quantiles = input(row, 'quantiles');
  const highestIsFirst = cell(row, 'highest_value_is_quantile_1') === 'TRUE';
  const value = valueOrReason(row, deprivationQuantiles({ values, quantiles, highestIsFirst }));
  const expected = inputs(row, 'expected_quantile');
  expect(value ?? values.map(() => null)).toEqual(expected);
}

function checkRateDifference(row: Row): void {
  const localCount = input(row, 'local_count');
  const localPopulation = input(row, 'local_population');
  const comparatorCount = input(row, 'comparator_count');
  const comparatorPopulation = input(row, 'comparator_population');
  const comparatorIncludesLocal = cell(row, 'comparator_includes_local') === 'TRUE';
  const areas = { localCount, localPopulation, comparatorCount, comparatorPopulation };
  const rules = { comparatorIncludesLocal, per: 1000, level: 0.95 } as const;
  const value = valueOrReason(row, rateDifference({ ...areas, ...rules }));
  if (value === null) return;
  expectColumn(row, 'expected_rate_difference_per_1000', value.difference);
  expectLimits(row, 'expected_wald', '95', value.wald);
  expectLimits(row, 'expected_score', '95', value.score);
  expectLimits(row, 'expected_mover', '95', value.mover);
  expectOrNothing(row, 'expected_wald_p', value.waldP, expectPValue);
  expectOrNothing(row, 'expected_score_p', value.scoreP, expectPValue);
}

function checkTwoCounts(row: Row): void {
  const events = { before: input(row, 'k1'), after: input(row, 'k2') };
  const counts = { ...events, exposureBefore: input(row, 'n1'), exposureAfter: input(row, 'n2') };
  const unconditional = valueOrReason(row, poissonETest(counts));
  const conditional = valueOrReason(row, conditionalTest(counts));
  const z = valueOrReason(row, countChangeZ(counts));
  if (unconditional === null || conditional === null || z === null) return;
  expectPValue(row, 'expected_e_test_p', unconditional);
  expectPValue(row, 'expected_c_test_p_central', conditional.centralP);
  expectPValue(row, 'expected_c_test_p_minlike', conditional.minimumLikelihoodP);
  expectOrNothing(row, 'expected_sqrt_z', z.squareRootZ);
  expectOrNothing(row, 'expected_wheeler_poisson_z', z.wheelerZ);
  expectOrNothing(row, 'expected_wald_diff_z', z.waldZ);
}
