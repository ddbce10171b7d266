import { expect } from 'vitest';
import type { LimitsAtBothLevels } from '../../src/stats/confidence-level.ts';
import { harmInterval } from '../../src/stats/harm/harm-interval.ts';
import type { Outcome } from '../../src/stats/outcome.ts';
import { cell, expectColumn, input, inputs, type Row, valueOrReason } from './oracle-file.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'harm_weighted.csv': checkHarm,
};

function checkHarm(row: Row): void {
  // Without events there is harm of 0 with gamma limits; only the other two intervals have no answer.
  const withoutEvents = cell(row, 'expected_error') === 'zero_total';
  const value = valueOrReason(withoutEvents ? { ...row, expected_error: '' } : row, harmOf(row));
  if (value === null) return;
  expectColumn(row, 'expected_harm', value.harm);
  expectColumn(row, 'expected_se', value.standardError);
  expectColumn(row, 'expected_harm_per_1000', value.rate);
  expectColumn(row, 'expected_effective_count', value.effectiveCount);
  expectInterval(row, 'gamma', value.gamma);
  expectOutcome(row, 'dobson', value.dobson);
  expectOutcome(row, 'normal', value.normal);
}

function harmOf(row: Row): ReturnType<typeof harmInterval> {
  return harmInterval({
    counts: inputs(row, 'counts').map((count) => count ?? Number.NaN),
    weights: inputs(row, 'weights').map((weight) => weight ?? Number.NaN),
    population: input(row, 'population'),
    per: input(row, 'multiplier'),
  });
}

function expectOutcome(row: Row, method: string, outcome: Outcome<LimitsAtBothLevels>): void {
  const value = valueOrReason(row, outcome);
  if (value !== null) expectInterval(row, method, value);
  else expect(cell(row, `expected_${method}_lower_95`)).toBe('NA');
}

function expectInterval(row: Row, method: string, { limits95 }: LimitsAtBothLevels): void {
  expectColumn(row, `expected_${method}_lower_95`, limits95.lower);
  expectColumn(row, `expected_${method}_upper_95`, limits95.upper);
}
