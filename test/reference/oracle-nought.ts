import { expect } from 'vitest';
import { cell, expectColumn, numberIn, type Row } from './oracle-file.ts';

/**
 * Where the true value is 0 the reference packages print the rounding of their own arithmetic, such as
 * 1.33226762955e-15: six units in the last place of 1. It is compared as the 0 it stands for.
 */
const ROUNDING_OF_NOUGHT = 1e-14;

export function expectColumnOrNought(row: Row, column: string, actual: number | null): void {
  const expected = numberIn(cell(row, column));
  const isNought = expected !== null && Math.abs(expected) < ROUNDING_OF_NOUGHT;
  expectColumn(isNought ? { ...row, [column]: '0' } : row, column, actual);
}

/** NA where the reference defines nothing must be "no value" here too. */
export function expectSameAbsence(row: Row, column: string, actual: unknown): void {
  if (cell(row, column) === 'NA') expect(actual, column).toBeNull();
}
