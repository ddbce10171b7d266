import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { NamedColumn, SourceBalance, SourceSettings } from '../model/source.ts';
import { type OpenTable, openTable } from './open-table.ts';
import type { RowReader } from './row.ts';
import { sourceIssue, unreadableFile } from './source-issue.ts';
import { TableReading } from './table-reading.ts';

export interface TableResult {
  /** Null when the file could not be read at all: the issues say why. */
  readonly balance: SourceBalance | null;
  readonly issues: readonly Issue[];
}

/** What stands in a file besides its records: a reader may need the period of a title. */
export interface TableHead {
  /** Records above the header, as written. */
  readonly preamble: readonly (readonly string[])[];
  readonly header: readonly string[];
}

export interface TableQuery<T> {
  readonly root: string;
  readonly file: string;
  readonly source: SourceSettings;
  readonly columns: Readonly<Record<string, NamedColumn>>;
  /** Makes the reader of records once the head of the file is known, or says why there can be none. */
  readonly reader: (head: TableHead) => RowReader<T> | string;
  readonly take: (record: T, line: number) => void;
}

/** Reads one file: guards the bytes, finds dialect and header, and accounts for every record below it. */
export async function readTable<T>(query: TableQuery<T>): Promise<TableResult> {
  const { root, file, source } = query;
  const opened = await openTable(join(root, file), source.delimiter);
  if (!opened.ok)
    return {
      balance: null,
      issues: [unreadableFile(source, file, opened.code, opened.line, opened.message)],
    };
  const { table } = opened;
  const reading = new TableReading(query);
  const fault = await table.read((cells, line) => reading.add(cells, line));
  const failure = reading.failure(fault);
  if (failure) return { balance: null, issues: [failure] };
  return {
    balance: balanceOf(source, file, table, reading),
    issues: [...encodingIssues(source, file, table), ...reading.issues()],
  };
}

function balanceOf<T>(
  source: SourceSettings,
  file: string,
  table: OpenTable,
  reading: TableReading<T>,
): SourceBalance {
  return {
    id: source.id,
    partner: source.partner,
    file,
    format: source.format ?? source.shape,
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerLine: reading.headerLine,
    ...reading.counts,
    sha256: table.sha256,
    bytes: table.bytes,
  };
}

function encodingIssues(source: SourceSettings, file: string, { encoding }: OpenTable): readonly Issue[] {
  if (encoding !== 'windows-1252') return [];
  const message = 'the encoding is not UTF-8: read as Windows-1252, as Excel writes it';
  const hint = 'Look at names with accents or dashes; save as "CSV UTF-8" to be sure.';
  return [sourceIssue({ source, file, line: 1, code: 'encoding', severity: 'warning', message, hint })];
}
