import { expect } from 'vitest';
import { percentChange } from '../../src/stats/comparison/percent-change.ts';
import { type RateRatio, rateRatio } from '../../src/stats/comparison/rate-ratio.ts';
import { zFor } from '../../src/stats/confidence-level.ts';
import { normalUpperTail } from '../../src/stats/special/normal-distribution.ts';
import { cell, expectColumn, expectPValue, input, numberIn, type Row, valueOrReason } from './oracle-file.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'rate_ratio.csv': checkRateRatio,
  'percent_change.csv': checkPercentChange,
};

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

function checkRateRatio(row: Row): void {
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

function checkPercentChange(row: Row): void {
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
