import { expect, it } from 'vitest';
import type { Interval } from '../../../src/model/quantity.ts';
import { writeTable } from '../../../src/report/csv/columns.ts';
import { limitColumns } from '../../../src/report/csv/limit-columns.ts';

const limits = (lower: number, upper: number, level: Interval['level']): Interval => ({
  lower,
  upper,
  level,
  method: 'wilson',
});
type Limited = { readonly interval: Interval | null; readonly outerInterval: Interval | null };

it('gives both pairs of limits columns of their own, blank where there are none', () => {
  // 56% of 2,952: 54.2 to 57.8, as cases/05-perception-gap has it; the outer pair is made up.
  const rows: readonly (Limited | null)[] = [
    { interval: limits(54.2, 57.8, 0.95), outerInterval: limits(53.1, 58.8, 0.998) },
    { interval: limits(54.2, 57.8, 0.95), outerInterval: null },
    null,
  ];
  expect(
    writeTable(
      rows,
      limitColumns((row) => row),
    ),
  ).toBe('lower_95,upper_95,lower_998,upper_998\n54.2,57.8,53.1,58.8\n54.2,57.8,,\n,,,\n');
});
