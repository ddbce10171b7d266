import type { Issue } from '../../src/model/issue.ts';
import type { SourceBalance } from '../../src/model/source.ts';
import { countsReader } from '../../src/sources/shapes/counts.ts';
import { readTable } from '../../src/sources/table/table.ts';
import { accept, type RowReader, reject } from '../../src/sources/values/row.ts';
import { columns, source } from '../support/sources.ts';

/** Columns of the crime table that the generators write. */
export const CRIME_HEADER = ['area_code', 'area_name', 'month', 'offence', 'count', 'note'] as const;

const roles = { area: 0, areaName: 1, period: 2, category: 3, count: 4, note: 5 };
const crimeColumns = columns(
  Object.fromEntries(Object.entries(roles).map(([role, at]) => [role, CRIME_HEADER[at]!])),
);

export interface DeclaredRead {
  /** Cells of each accepted record, in the order of the columns above. */
  readonly records: readonly (readonly string[])[];
  readonly balance: SourceBalance | null;
  readonly issues: readonly Issue[];
}

/** Reads a crime table with every column declared, and keeps the text of what was accepted. */
export async function readDeclared(folder: string, file: string): Promise<DeclaredRead> {
  const settings = source('counts', { columns: crimeColumns, file });
  const counts = countsReader({ source: 'crime', file, periods: null });
  const textsOf: RowReader<readonly string[]> = (row) => {
    const read = counts(row);
    if (!read.ok) return reject(read.code, read.role, read.message, read.hint);
    const texts = Object.keys(roles).map((role) => row.text(role) ?? '');
    return accept(texts, read.warning);
  };
  const records: (readonly string[])[] = [];
  const { balance, issues } = await readTable({
    root: folder,
    file,
    source: settings,
    columns: crimeColumns,
    reader: () => textsOf,
    take: (record) => records.push(record),
  });
  return { records, balance, issues };
}
