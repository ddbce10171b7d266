import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect } from 'vitest';
import type { Failure, Outcome } from '../../src/stats/outcome.ts';

/** One case of an oracle file: column name to the text of its cell. */
export type Row = Readonly<Record<string, string>>;

export function readRows(file: string): readonly Row[] {
  return parse<Row>(readFileSync(file, 'utf8'), { columns: true });
}

export function cell(row: Row, column: string): string {
  const text = row[column];
  if (text === undefined) throw new Error(`no column "${column}" in case ${row['case_id']}`);
  return text;
}

/** A number of the oracle; NA is null, so that it can never be mistaken for 0. */
export function numberIn(text: string): number | null {
  if (text === 'NA') return null;
  if (text === 'Inf') return Number.POSITIVE_INFINITY;
  if (text === '-Inf') return Number.NEGATIVE_INFINITY;
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) throw new Error(`"${text}" is not a number`);
  return value;
}

/** An input: a missing value reaches the statistic as NaN, the only "missing" its type can hold. */
export function input(row: Row, column: string): number {
  return numberIn(cell(row, column)) ?? Number.NaN;
}

export function inputs(row: Row, column: string): (number | null)[] {
  return cell(row, column).split(';').map(numberIn);
}

/** A list of inputs that the statistic takes without gaps: a missing one reaches it as NaN. */
export function numbers(row: Row, column: string): number[] {
  return inputs(row, column).map((value) => value ?? Number.NaN);
}

/** Reference packages' reasons, in the product's names. */
const FAILURE_OF: Readonly<Record<string, Failure>> = {
  denominator_not_positive: 'denominator-not-positive',
  negative_numerator: 'negative-count',
  numerator_exceeds_denominator: 'numerator-exceeds-denominator',
  missing_value: 'not-finite',
  zero_baseline: 'zero-baseline',
  both_counts_zero: 'both-counts-zero',
  local_exceeds_comparator: 'local-exceeds-comparator',
  local_equals_comparator: 'local-equals-comparator',
  too_few_points: 'too-few-points',
  all_zero: 'all-zero',
  baseline_count_not_positive: 'baseline-not-positive',
  zero_total: 'all-zero',
  no_weight: 'no-weight',
  negative_weight: 'negative-weight',
  single_unit: 'single-unit',
  zero_reference_share: 'zero-reference-share',
  too_few_quantiles: 'too-few-quantiles',
  constant_series: 'constant-series',
  too_few_years: 'too-few-years',
  zero_total_weight: 'no-weight',
  total_count_below_10: 'too-few-events',
  too_few_areas: 'too-few-areas',
  missing_denominator: 'not-finite',
  invalid_input: 'denominator-not-positive',
};

/** The value when the oracle has one; otherwise checks the reason and returns null. */
export function valueOrReason<T>(row: Row, outcome: Outcome<T>): T | null {
  const code = cell(row, 'expected_error');
  if (code === '') {
    if (!outcome.ok) throw new Error(`${row['case_id']} failed: ${outcome.reason}`);
    return outcome.value;
  }
  expect(outcome).toEqual({ ok: false, reason: FAILURE_OF[code] ?? `no name for ${code}` });
  return null;
}

/** The value, in a file whose package never refuses. */
export function alwaysValue<T>(row: Row, outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`${row['case_id']} failed: ${outcome.reason}`);
  return outcome.value;
}

type Tolerance = { readonly relative: number };
export const USUAL: Tolerance = { relative: 1e-9 };
export const SLOPE: Tolerance = { relative: 1e-8 };
export const CHI_SQUARE: Tolerance = { relative: 1e-7 };

/** Compare with one column; NA in the oracle means the package defines nothing there. */
export function expectColumn(row: Row, column: string, actual: number | null, tolerance = USUAL): void {
  const expected = numberIn(cell(row, column));
  if (expected === null) return;
  if (actual === null) throw new Error(`${column}: expected ${expected}, got no value`);
  if (!isClose(actual, expected, tolerance))
    throw new Error(`${column}: expected ${expected}, got ${actual}`);
}

/** Compare a list with a cell of values, or of one value for all; where the package has none, neither have we. */
export function expectSeries(
  row: Row,
  column: string,
  actual: readonly (number | null)[],
  tolerance = USUAL,
): void {
  const written = cell(row, column).split(';');
  expect([1, actual.length]).toContain(written.length);
  for (const [i, value] of actual.entries()) {
    const text = written[written.length === 1 ? 0 : i] ?? '';
    const expected = text === 'NaN' ? null : numberIn(text);
    const same =
      expected === null || value === null ? expected === value : isClose(value, expected, tolerance);
    if (!same) throw new Error(`${column}, point ${i + 1}: expected ${text}, got ${value}`);
  }
}

/** p-values: looser far out in the tail, where the packages themselves differ. */
export function expectPValue(row: Row, column: string, actual: number): void {
  const expected = numberIn(cell(row, column));
  if (expected !== null && expected < 1e-250) {
    expect(actual).toBeGreaterThanOrEqual(0);
    expect(actual).toBeLessThan(1e-250);
    return;
  }
  expectColumn(row, column, actual, expected !== null && expected < 1e-12 ? { relative: 1e-6 } : USUAL);
}

function isClose(actual: number, expected: number, { relative }: Tolerance): boolean {
  if (expected === 0) return Math.abs(actual) <= 1e-12;
  if (!Number.isFinite(expected)) return actual === expected;
  return Math.abs(actual - expected) <= relative * Math.abs(expected);
}
