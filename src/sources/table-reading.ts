import type { Issue } from '../model/issue.ts';
import type { NamedColumn } from '../model/source.ts';
import type { CsvFault } from './csv.ts';
import { type ColumnMap, HEADER_WITHIN, matchHeader } from './header.ts';
import { RecordDoubts } from './record-doubts.ts';
import type { RowReader, RowWarning } from './row.ts';
import { sourceIssue, unreadableFile } from './source-issue.ts';
import { TableEnd } from './table-end.ts';
import type { TableQuery } from './table-query.ts';
import { TableRow } from './table-row.ts';

/** Rejected rows listed one by one for each file; past this, one issue says how many more there are. */
export const REJECTIONS_LISTED = 10_000;

interface Body<T> {
  readonly columns: ColumnMap;
  readonly read: RowReader<T>;
  readonly row: TableRow;
  /** Cells that a record must have. */
  width: number;
}

interface Nearest {
  readonly line: number;
  readonly cells: readonly string[];
  readonly role: string;
  readonly found: number;
}

interface Told {
  readonly warning: RowWarning;
  readonly line: number;
  readonly column: number | null;
  count: number;
}

/** One pass over the records of a table: head, body, end. Every record below the header is counted once. */
export class TableReading<T> {
  readonly #query: TableQuery<T>;
  readonly #preamble: (readonly string[])[] = [];
  readonly #rejected: Issue[] = [];
  readonly #warnings = new Map<string, Told>();
  readonly #end = new TableEnd();
  readonly #doubts: RecordDoubts;
  #body: Body<T> | null = null;
  #headerError: Issue | null = null;
  #nearest: Nearest | null = null;
  #shortBy = 0;
  headerLine = 0;
  counts = { read: 0, accepted: 0, rejected: 0, skipped: 0 };

  constructor(query: TableQuery<T>, delimiter = ',') {
    this.#query = query;
    this.#doubts = new RecordDoubts(delimiter);
  }

  add(cells: readonly string[], line: number, breaks = 0): boolean {
    if (this.#body === null) return this.#tryHeader(cells, line);
    if (!this.#doubts.passes(cells, line, breaks, this.#body.width)) return false;
    this.counts.read++;
    if (this.counts.read === 1) this.#settleWidth(cells, this.#body);
    if (this.#end.holds(cells, line, this.#body.width)) return true;
    if (cells.every((cell) => cell.trim() === '')) this.counts.skipped++;
    else if (cells.length !== this.#body.width) this.#rejectWidth(cells.length, line, this.#body.width);
    else this.#addRow(cells, line, this.#body);
    return true;
  }

  /** Why the file as a whole gave no figures, if it did not. */
  failure(fault: CsvFault | null): Issue | null {
    const { source, file } = this.#query;
    const stopped = fault ?? this.#doubts.fault;
    if (stopped) return unreadableFile(source, file, stopped.code, stopped.line, stopped.message);
    if (this.#headerError) return this.#headerError;
    if (this.#body === null) return this.#noHeader();
    this.counts.skipped += this.#end.notes.length;
    const message = 'the file has no data: there are no records below the header';
    if (this.counts.read === this.counts.skipped)
      return unreadableFile(source, file, 'format-error', this.headerLine, message);
    return null;
  }

  issues(): readonly Issue[] {
    return [
      ...this.#rejected,
      ...this.#unlisted(),
      ...this.#headIssues(),
      ...this.#encodingIssues(),
      ...this.#endIssues(),
      ...this.#warningIssues(),
    ];
  }

  #tryHeader(cells: readonly string[], line: number): boolean {
    const { source, file, columns, reader } = this.#query;
    const match = matchHeader(cells, columns);
    if (match.kind === 'match') {
      this.headerLine = line;
      const read = reader({ preamble: this.#preamble, header: cells });
      if (typeof read === 'string')
        this.#headerError = unreadableFile(source, file, 'format-error', line, read);
      else
        this.#body = {
          columns: match.columns,
          read,
          row: new TableRow(match.columns, source.constants),
          width: cells.length,
        };
      return this.#headerError === null;
    }
    if (match.kind === 'duplicate') {
      const message = `two columns are called "${match.name}"`;
      this.#headerError = unreadableFile(source, file, 'duplicate-label', line, message);
      return false;
    }
    if (this.#nearest === null || match.found > this.#nearest.found)
      this.#nearest = { line, cells, role: match.role, found: match.found };
    this.#preamble.push(cells);
    return this.#preamble.length < HEADER_WITHIN;
  }

  /**
   * Some publishers write a header with more columns than any record has. Where the first record is short and only
   * columns that nobody asked for are beyond it, all records are held to its width; any other width is refused.
   */
  #settleWidth(cells: readonly string[], body: Body<T>): void {
    const last = Math.max(...body.columns.values());
    if (cells.length >= body.width || cells.length <= last || cells.length < 2) return;
    this.#shortBy = body.width - cells.length;
    body.width = cells.length;
  }

  #addRow(cells: readonly string[], line: number, { read, row }: Body<T>): void {
    row.cells = cells;
    row.line = line;
    const result = read(row);
    if (!result.ok) {
      this.#reject({ ...result, line, column: row.column(result.role) });
      if (result.remains !== undefined) this.#query.take(result.remains, line);
      return;
    }
    for (const broken of this.#end.release())
      this.#rejectWidth(broken.width, broken.line, this.#body?.width ?? 0);
    if (result.warning)
      for (const warning of [result.warning, ...(result.more ?? [])])
        this.#warn(warning, line, row.column(warning.role));
    if (result.skipped) this.counts.skipped++;
    else {
      this.counts.accepted++;
      this.#query.take(result.record, line);
    }
  }

  #warn(warning: RowWarning, line: number, column: number | null): void {
    const before = this.#warnings.get(warning.code);
    if (before) before.count++;
    else this.#warnings.set(warning.code, { warning, line, column, count: 1 });
  }

  #rejectWidth(width: number, line: number, wanted: number): void {
    const extra = width > wanted;
    this.#reject({
      line,
      column: extra ? wanted + 1 : width + 1,
      code: extra ? 'extra-cell' : 'missing-cell',
      message: `${width} fields where the header has ${wanted}`,
      hint: extra ? 'Put quotes around text that holds a comma.' : 'Supply the missing fields.',
    });
  }

  #reject(why: { line: number; column: number | null; code: string; message: string; hint: string }): void {
    this.counts.rejected++;
    if (this.#rejected.length >= REJECTIONS_LISTED) return;
    const { source, file } = this.#query;
    const hint = `${why.hint} Ask ${source.partner} if it is not yours to change.`;
    this.#rejected.push(sourceIssue({ ...why, source, file, severity: 'error', hint }));
  }

  #unlisted(): readonly Issue[] {
    const unlisted = this.counts.rejected - this.#rejected.length;
    if (unlisted === 0) return [];
    const message = `${unlisted} more records were rejected`;
    return [this.#issue('row-count', 'error', null, message, 'Correct those listed first.')];
  }

  #headIssues(): readonly Issue[] {
    const titles = this.#preamble.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
    const short = 'columns of the header have no cell in any record; none of them is used';
    return [
      ...(titles > 0
        ? [
            this.#issue(
              'preamble',
              'note',
              this.headerLine,
              `${titles} lines above the header were skipped`,
              'Nothing to do.',
            ),
          ]
        : []),
      ...(this.#shortBy > 0
        ? [
            this.#issue(
              'missing-cell',
              'warning',
              this.headerLine,
              `the last ${this.#shortBy} ${short}`,
              'Nothing to do if the file is always like this.',
            ),
          ]
        : []),
    ];
  }

  #encodingIssues(): readonly Issue[] {
    const line = this.#doubts.mojibakeLine;
    if (line === null) return [];
    const message =
      'the encoding is damaged: text such as "â€“" or "Ã©" is UTF-8 that was read as Windows-1252 and saved again';
    const hint = `Names with such text match nothing else. Ask ${this.#query.source.partner} for the file as CSV UTF-8.`;
    return [this.#issue('mojibake', 'warning', line, message, hint)];
  }

  #endIssues(): readonly Issue[] {
    const [first] = this.#end.notes;
    if (!first) return [];
    const count = this.#end.notes.length;
    const message = `${count} trailing ${count === 1 ? 'line' : 'lines'} under the table skipped as footnotes, from line ${first.line}`;
    return [
      this.#issue(
        'footnotes',
        'warning',
        first.line,
        message,
        'Look whether a record of the table is among them.',
      ),
    ];
  }

  #warningIssues(): readonly Issue[] {
    return [...this.#warnings.values()].map(({ warning, line, column, count }) => {
      const message = count === 1 ? warning.message : `${warning.message} (first of ${count})`;
      return {
        ...this.#issue(warning.code, warning.severity ?? 'warning', line, message, warning.hint),
        column,
      };
    });
  }

  #issue(
    code: string,
    severity: Issue['severity'],
    line: number | null,
    message: string,
    hint: string,
  ): Issue {
    const { source, file } = this.#query;
    return sourceIssue({ source, file, line, code, severity, message, hint });
  }

  #noHeader(): Issue {
    const { source, file, columns } = this.#query;
    if (!this.#nearest) return unreadableFile(source, file, 'format-error', 1, 'the file holds no records');
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
}

function configPlace(column: NamedColumn): string {
  return column.line > 0 ? `line ${column.line} of the configuration` : 'its format fixes the name';
}
