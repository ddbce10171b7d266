import { expect, it } from 'vitest';
import { risksTable } from '../../../src/report/csv/risks-table.ts';
import { keptRows, registerRows } from '../../support/csv-table.ts';
import { assessFixture } from '../../support/sample-assessment.ts';

// fixtures/herefordshire-2013-14/input/risk-register.csv, its columns score and residual_score; S079.
it('has the eight printed scores, each with its line', async () => {
  const rows = keptRows(risksTable, await assessFixture('herefordshire-2013-14'));
  expect(rows.map((row) => Number(row['score']))).toEqual([6, 4, 6, 6, 4, 9, 4, 9]);
  expect(rows.map((row) => Number(row['residual_score']))).toEqual([4, 2, 2, 2, 1, 4, 2, 4]);
  expect(rows.map((row) => row['first_line'])).toEqual(['2', '3', '4', '5', '6', '7', '8', '9']);
  // Of at most 9: 1 and 2 low, 3 and 4 medium, 6 and 9 high.
  expect(rows.map((row) => row['band'])).toEqual('high medium high high medium high medium high'.split(' '));
  expect(rows.map((row) => row['residual_band'])).toEqual(
    'medium low low low low medium low medium'.split(' '),
  );
});

it('leaves blank what a register in words does not say', async () => {
  // south-worcestershire-2008/input/risk-register.csv: High x Med and so on, nothing after action; S106.
  const rows = keptRows(risksTable, await assessFixture('south-worcestershire-2008'));
  expect(rows.map((row) => [row['score'], row['residual_score'], row['residual_band']])).toEqual(
    ['6', '6', '6', '6', '3'].map((score) => [score, '', '']),
  );
});

it('is not written without a register', async () => expect(await registerRows(risksTable, {})).toEqual([]));
