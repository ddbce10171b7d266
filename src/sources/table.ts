import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { NamedColumn, SourceBalance, SourceSettings } from '../model/source.ts';
import { type CsvFault, readCsv } from './csv.ts';
import { detectDelimiter } from './dialect.ts';
import { inspectFile } from './guard.ts';
import { type ColumnMap, HEADER_WITHIN, matchHeader } from './header.ts';
import type { Row, RowReader } from './row.ts';
import { sourceIssue } from './source-issue.ts';

/** Rejected rows listed one by one for each file; past this, one issue says how many more there are. */
export const REJECTIONS_LISTED = 10_000;

export interface TableResult {
  /** Null when the file could not be read at all: the issues say why. */
  readonly balance: SourceBalance | null;
  readonly issues: readonly Issue[];
}

export interface TableQuery<T> {
  readonly root: string;
  readonly file: string;
  readonly source: SourceSettings;
  readonly columns: Readonly<Record<string, NamedColumn>>;
  readonly read: RowReader<T>;
  readonly take: (record: T, line: number) => void;
}

/** Reads one CSV file: guards the bytes, finds dialect and header, and accounts for every record below it. */
export async function readTable<T>(query: TableQuery<T>): Promise<TableResult> {
  const { root, file, source } = query;
  const path = join(root, file);
  const guarded = await inspectFile(path);
  if (!guarded.ok)
    return { balance: null, issues: [unreadable(source, file, guarded.code, guarded.line, guarded.message)] };
  const { inspection } = guarded;
  const delimiter = source.delimiter ?? detectDelimiter(path, inspection.encoding);
  const reading = new TableReading(query);
  const fault = await readCsv(path, { ...inspection, delimiter }, (cells, line) => reading.add(cells, line));
  const failure = reading.failure(fault);
  if (failure) return { balance: null, issues: [failure] };
  return {
    balance: {
      id: source.id,
      partner: source.partner,
      file,
      format: source.format ?? source.shape,
      encoding: inspection.encoding,
      delimiter,
      headerLine: reading.headerLine,
      ...reading.counts,
      sha256: inspection.sha256,
      bytes: inspection.bytes,
    },
    issues: [...encodingIssues(source, file, inspection.encoding), ...reading.issues()],
  };
}

function unreadable(
  source: SourceSettings,
  file: string,
  code: string,
  line: number | null,
  message: string,
): Issue {
  const hint = `Check the file named in source ${source.id}, or ask ${source.partner} to send it again as CSV.`;
  return sourceIssue({ source, file, line, code, severity: 'error', message, hint });
}

function encodingIssues(source: SourceSettings, file: string, encoding: string): readonly Issue[] {
  if (encoding !== 'windows-1252') return [];
  const message = 'the encoding is not UTF-8: read as Windows-1252, as Excel writes it';
  const hint = 'Look at names with accents or dashes; save as "CSV UTF-8" to be sure.';
  return [sourceIssue({ source, file, line: 1, code: 'encoding', severity: 'warning', message, hint })];
}

/** One pass over the records of a table. */
class TableReading<T> {
  readonly #query: TableQuery<T>;
  readonly #rejected: Issue[] = [];
  #columns: ColumnMap | null = null;
  #width = 0;
  #headerError: Issue | null = null;
  #nearest: {
    readonly line: number;
    readonly cells: readonly string[];
    readonly role: string;
    readonly found: number;
  } | null = null;
  #row: TableRow | null = null;
  #seen = 0;
  headerLine = 0;
  counts = { read: 0, accepted: 0, rejected: 0, skipped: 0 };

  constructor(query: TableQuery<T>) {
    this.#query = query;
  }

  add(cells: readonly string[], line: number): boolean {
    if (this.#columns === null) return this.#tryHeader(cells, line);
    this.counts.read++;
    if (cells.every((cell) => cell.trim() === '')) this.counts.skipped++;
    else if (cells.length !== this.#width) this.#rejectWidth(cells.length, line);
    else this.#addRow(cells, line, this.#columns);
    return true;
  }

  /** Why the file as a whole gave no figures, if it did not. */
  failure(fault: CsvFault | null): Issue | null {
    const { source, file } = this.#query;
    if (fault) return unreadable(source, file, fault.code, fault.line, fault.message);
    if (this.#headerError) return this.#headerError;
    if (this.#columns === null) return this.#noHeader();
    if (this.counts.read === this.counts.skipped)
      return unreadable(
        source,
        file,
        'format-error',
        this.headerLine,
        'there are no records below the header',
      );
    return null;
  }

  issues(): readonly Issue[] {
    const unlisted = this.counts.rejected - this.#rejected.length;
    if (unlisted === 0) return this.#rejected;
    const { source, file } = this.#query;
    const message = `${unlisted} more records were rejected`;
    const hint = 'Correct those listed first.';
    return [
      ...this.#rejected,
      sourceIssue({ source, file, line: null, code: 'row-count', severity: 'error', message, hint }),
    ];
  }

  #tryHeader(cells: readonly string[], line: number): boolean {
    const match = matchHeader(cells, this.#query.columns);
    if (match.kind === 'match') {
      this.#columns = match.columns;
      this.#width = cells.length;
      this.headerLine = line;
      return true;
    }
    if (match.kind === 'duplicate') {
      const { source, file } = this.#query;
      const message = `two columns are called "${match.name}"`;
      this.#headerError = unreadable(source, file, 'duplicate-label', line, message);
      return false;
    }
    if (this.#nearest === null || match.found > this.#nearest.found)
      this.#nearest = { line, cells, role: match.role, found: match.found };
    return ++this.#seen < HEADER_WITHIN;
  }

  #noHeader(): Issue {
    const { source, file, columns } = this.#query;
    if (!this.#nearest) return unreadable(source, file, 'format-error', 1, 'the file holds no records');
    const { line, cells, role } = this.#nearest;
    const found = cells.map((cell) => cell.trim().slice(0, 30)).filter((cell) => cell !== '');
    return sourceIssue({
      source,
      file,
      line,
      code: 'missing-label',
      severity: 'error',
      message: `no column "${columns[role]!.name}" (${role}) in the header; found: ${found.slice(0, 12).join(', ')}`,
      hint: `Name the column under columns: in source ${source.id} (${configPlace(columns[role]!)}), or ask ${source.partner} for the file as agreed.`,
    });
  }

  #rejectWidth(width: number, line: number): void {
    const extra = width > this.#width;
    this.#reject({
      line,
      column: extra ? this.#width + 1 : width + 1,
      code: extra ? 'extra-cell' : 'missing-cell',
      message: `${width} fields where the header has ${this.#width}`,
      hint: extra ? 'Put quotes around text that holds a comma.' : 'Supply the missing fields.',
    });
  }

  #addRow(cells: readonly string[], line: number, columns: ColumnMap): void {
    this.#row ??= new TableRow(columns, this.#query.source.constants);
    const row = this.#row;
    row.cells = cells;
    row.line = line;
    const result = this.#query.read(row);
    if (result.ok) {
      this.counts.accepted++;
      this.#query.take(result.record, line);
    } else this.#reject({ ...result, line, column: row.column(result.role) });
  }

  #reject(why: { line: number; column: number | null; code: string; message: string; hint: string }): void {
    this.counts.rejected++;
    if (this.#rejected.length >= REJECTIONS_LISTED) return;
    const { source, file } = this.#query;
    const hint = `${why.hint} Ask ${source.partner} if it is not yours to change.`;
    this.#rejected.push(sourceIssue({ ...why, source, file, severity: 'error', hint }));
  }
}

/** The record at hand. One object serves every record of a file, so a reader must not keep it. */
class TableRow implements Row {
  cells: readonly string[] = [];
  line = 0;
  readonly #columns: ColumnMap;
  readonly #constants: Readonly<Record<string, string | undefined>>;

  constructor(columns: ColumnMap, constants: Readonly<Record<string, string | undefined>>) {
    this.#columns = columns;
    this.#constants = constants;
  }

  text(role: string): string | undefined {
    const at = this.#columns.get(role);
    return at === undefined ? this.#constants[role] : this.cells[at]?.trim();
  }

  column(role: string): number | null {
    const at = this.#columns.get(role);
    return at === undefined ? null : at + 1;
  }
}

function configPlace(column: NamedColumn): string {
  return column.line > 0 ? `line ${column.line} of the configuration` : 'its format fixes the name';
}
