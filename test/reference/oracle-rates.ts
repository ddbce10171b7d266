import { expect } from 'vitest';
import { binomialOddsLimits } from '../../src/stats/comparison/binomial-odds-interval.ts';
import { byarLimits } from '../../src/stats/rates/byar-interval.ts';
import { crudeRate } from '../../src/stats/rates/crude-rate.ts';
import { exactPoissonLimits } from '../../src/stats/rates/poisson-interval.ts';
import { wilsonProportion } from '../../src/stats/rates/wilson-proportion.ts';
import { cell, expectColumn, input, type Row, valueOrReason } from './oracle-file.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'crude_rate_ci.csv': checkCrudeRate,
  'proportion_wilson.csv': checkProportion,
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
