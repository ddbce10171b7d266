import { expect, it } from 'vitest';
import type { CsvColumn } from '../../../src/report/csv/columns.ts';
import { inOneCell, keptTable } from '../../../src/report/csv/kept-table.ts';

const columns: readonly CsvColumn<{ readonly n: number }>[] = [['n', ({ n }) => n]];

it('keptTable names the file and writes the rows', () => {
  expect(keptTable('counts', [{ n: 1 }, { n: 2 }], columns)).toEqual([['csv/counts.csv', 'n\n1\n2\n']]);
});

it.each([
  ['nothing is kept', undefined],
  ['nothing is in it', []],
])('keptTable writes no file where %s', (_name, rows) => {
  expect(keptTable('counts', rows, columns)).toEqual([]);
});

it('inOneCell parts several things by semicolons, as the columns of origins do', () => {
  expect([inOneCell(['a', 'b, c']), inOneCell([])]).toEqual(['a; b, c', '']);
});
