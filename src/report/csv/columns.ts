import type { Origin } from '../../model/origin.ts';
import { type CsvValue, writeCsv } from './write-csv.ts';

/** A column of a table: its header and what it says of a row. */
export type CsvColumn<T> = readonly [header: string, cell: (row: T) => CsvValue];

/** A table whose header and cells cannot fall out of step. */
export function writeTable<T>(rows: readonly T[], columns: readonly CsvColumn<T>[]): string {
  return writeCsv(
    columns.map(([header]) => header),
    rows.map((row) => columns.map(([, cell]) => cell(row))),
  );
}

/** Where a row was read. Several origins share it: files and lines stand in the same order, parted by semicolons. */
export function originColumns<T>(originsOf: (row: T) => readonly Origin[]): readonly CsvColumn<T>[] {
  const join = (origins: readonly Origin[], cell: (origin: Origin) => string | number): CsvValue =>
    origins.length === 1 ? cell(origins[0]!) : origins.map(cell).join('; ');
  return [
    ['source', (row) => [...new Set(originsOf(row).map((origin) => origin.source))].join('; ')],
    ['file', (row) => join(originsOf(row), (origin) => origin.file)],
    ['first_line', (row) => join(originsOf(row), (origin) => origin.firstLine)],
    ['last_line', (row) => join(originsOf(row), (origin) => origin.lastLine)],
  ];
}
