import { type CsvColumn, writeTable } from './columns.ts';

/** A table by the name of its file, or no table at all. */
export type KeptTable = readonly (readonly [file: string, text: string])[];

/** The table of a register; none where the partnership keeps nothing of it, so that no file is a header alone. */
export function keptTable<T>(
  name: string,
  rows: readonly T[] | undefined,
  columns: readonly CsvColumn<T>[],
): KeptTable {
  return rows === undefined || rows.length === 0 ? [] : [[`csv/${name}.csv`, writeTable(rows, columns)]];
}

/** Several things in one cell. */
export function inOneCell(things: readonly string[]): string {
  return things.join('; ');
}
