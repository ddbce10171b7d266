import { join } from 'node:path';
import type { Issue } from '../../model/issue.ts';
import { TIDY } from '../../model/partner-formats.ts';
import type { SourceBalance, SourceSettings } from '../../model/source.ts';
import { matchHeader } from './header.ts';
import { type OpenTable, openTable } from './open-table.ts';
import { sourceIssue, unreadableFile } from './source-issue.ts';
import type { TableQuery } from './table-query.ts';
import { TableReading } from './table-reading.ts';

export interface TableResult {
  /** Null when the file could not be read at all: the issues say why. */
  readonly balance: SourceBalance | null;
  readonly issues: readonly Issue[];
}

/** Reads one file: guards the bytes, finds dialect and header, and accounts for every record below it. */
export async function readTable<T>(query: TableQuery<T>): Promise<TableResult> {
  const { root, file, source, columns } = query;
  const { delimiter, sheet } = source;
  const isHeader = (cells: readonly string[]) => matchHeader(cells, columns).kind !== 'lacks';
  const opened = await openTable(join(root, file), { delimiter, sheet, isHeader });
  if (!opened.ok)
    return {
      balance: null,
      issues: [unreadableFile(source, file, opened.code, opened.line, opened.message)],
    };
  const { table } = opened;
  const reading = new TableReading(query, table.delimiter);
  const fault = await table.read((cells, line, breaks) => reading.add(cells, line, breaks));
  const failure = reading.failure(fault);
  if (failure) return { balance: null, issues: [failure] };
  return {
    balance: balanceOf(source, file, table, reading),
    issues: [
      ...encodingIssues(source, file, table),
      ...sheetIssues(source, file, table),
      ...reading.issues(),
    ],
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
    format: source.format ?? (source.tidy ? TIDY : source.shape),
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

/** Which sheet the figures are from: nobody should have to guess where a workbook has several. */
function sheetIssues(source: SourceSettings, file: string, { sheet }: OpenTable): readonly Issue[] {
  if (!sheet || sheet.others === 0) return [];
  const rest = sheet.others === 1 ? 'the other sheet was' : `the ${sheet.others} other sheets were`;
  const message = `sheet "${sheet.name.trim()}" was read, ${rest} not`;
  const hint = 'Name the sheet as sheet: in the configuration if another is meant.';
  return [sourceIssue({ source, file, line: null, code: 'sheet', severity: 'note', message, hint })];
}
