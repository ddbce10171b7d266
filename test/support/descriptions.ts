import type { ColumnDescription, FileDescription, TableDescription } from '../../src/model/description.ts';

/** Descriptions ready-made, to be changed where a test needs it. */
export function describedColumn(changes: Partial<ColumnDescription> = {}): ColumnDescription {
  return {
    position: 1,
    name: 'Count',
    kind: 'number',
    filled: 10,
    blank: 0,
    marks: [],
    form: null,
    range: null,
    distinct: { count: 5, more: false },
    examples: [],
    odd: null,
    personal: null,
    ...changes,
  };
}

export function describedTable(changes: Partial<TableDescription> = {}): TableDescription {
  return {
    sheet: null,
    headerLine: 1,
    title: null,
    records: 10,
    blankRecords: 0,
    otherWidth: null,
    columns: [describedColumn()],
    areas: [],
    formats: [],
    fault: null,
    ...changes,
  };
}

export function describedFileOf(changes: Partial<FileDescription> = {}): FileDescription {
  return {
    ok: true,
    file: 'input/crime.csv',
    bytes: 100,
    sha256: 'ab'.repeat(32),
    encoding: 'utf-8',
    encodingSure: true,
    delimiter: ',',
    tables: [describedTable()],
    ...changes,
  };
}
