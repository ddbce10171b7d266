import type { Issue } from '../../model/issue.ts';
import type { CsvFault } from './csv.ts';
import { type FoundHead, HeadSearch } from './head-search.ts';
import { fitRow, raggedWarning } from './ragged-row.ts';
import { RecordAccount } from './record-account.ts';
import { RecordDoubts } from './record-doubts.ts';
import { recordWidth, widthFault } from './record-width.ts';
import { unreadableFile } from './source-issue.ts';
import { TableEnd } from './table-end.ts';
import { oddityIssues } from './table-oddities.ts';
import type { TableQuery } from './table-query.ts';
import { TableRow } from './table-row.ts';

interface Body<T> {
  readonly head: FoundHead<T>;
  readonly row: TableRow;
  /** Cells that a record must have. */
  width: number;
}

/** One pass over the records of a table: head, body, end. Every record below the header is counted once. */
export class TableReading<T> {
  readonly #query: TableQuery<T>;
  readonly #search: HeadSearch<T>;
  readonly #account: RecordAccount;
  readonly #doubts: RecordDoubts;
  readonly #end = new TableEnd();
  #body: Body<T> | null = null;

  constructor(query: TableQuery<T>, delimiter = ',') {
    this.#query = query;
    this.#search = new HeadSearch(query);
    this.#account = new RecordAccount(query);
    this.#doubts = new RecordDoubts(delimiter);
  }

  get headerLine(): number {
    return this.#body?.head.line ?? 0;
  }

  get counts(): RecordAccount['counts'] {
    return this.#account.counts;
  }

  /** Takes the next record; false when there is no use in reading on. */
  add(cells: readonly string[], line: number, breaks = 0): boolean {
    const body = this.#body;
    if (body === null) return this.#addHead(cells, line);
    if (!this.#doubts.passes(cells, line, breaks, body.width)) return false;
    if (++this.counts.read === 1) body.width = recordWidth(body.head.width, body.head.columns, cells);
    const fitted = this.#query.ragged ? this.#fit(cells, line, body) : cells;
    const place = this.#end.place(fitted, line, body.width);
    if (place === 'blank') this.counts.skipped++;
    else if (place === 'held') return true;
    else if (fitted.length !== body.width) this.#rejectWidth(fitted.length, line, body.width);
    else this.#addRow(fitted, line, body);
    return true;
  }

  /** Why the file as a whole gave no figures, if it did not. */
  failure(fault: CsvFault | null): Issue | null {
    const { source, file } = this.#query;
    const stopped = fault ?? this.#doubts.fault;
    if (stopped) return unreadableFile(source, file, stopped.code, stopped.line, stopped.message);
    if (this.#body === null) return this.#search.failure();
    this.counts.skipped += this.#end.notes.length;
    const message = 'the file has no data: there are no records below the header';
    if (this.counts.read === this.counts.skipped)
      return unreadableFile(source, file, 'format-error', this.headerLine, message);
    return null;
  }

  issues(): readonly Issue[] {
    const body = this.#body;
    const oddities = {
      headerLine: this.headerLine,
      titles: this.#search.titles,
      shortBy: body ? body.head.width - body.width : 0,
      mojibakeLine: this.#doubts.mojibakeLine,
      notes: this.#end.notes,
    };
    return [
      ...this.#account.rejections(),
      ...oddityIssues(this.#query, oddities),
      ...this.#account.warnings(),
    ];
  }

  #addHead(cells: readonly string[], line: number): boolean {
    const goOn = this.#search.look(cells, line);
    const { head } = this.#search;
    if (head) {
      const row = new TableRow(head.columns, this.#query.source.constants);
      this.#body = { head, row, width: head.width };
    }
    return goOn;
  }

  #fit(cells: readonly string[], line: number, { head, width }: Body<T>): readonly string[] {
    if (cells.length === width || cells.every((cell) => cell.trim() === '')) return cells;
    const required = [...head.columns].filter(([role]) => this.#query.columns[role]?.required);
    const fitted = fitRow(cells, width, Math.max(-1, ...required.map(([, at]) => at)));
    if (fitted)
      this.#account.warn(raggedWarning(cells.length, width), line, Math.min(cells.length, width) + 1);
    return fitted ?? cells;
  }

  #addRow(cells: readonly string[], line: number, { head, row, width }: Body<T>): void {
    row.cells = cells;
    row.line = line;
    const result = head.read(row);
    if (!result.ok) {
      this.#account.reject({ ...result, line, column: row.column(result.role) });
      if (result.remains !== undefined) this.#query.take(result.remains, line);
      return;
    }
    for (const broken of this.#end.release()) this.#rejectWidth(broken.width, broken.line, width);
    if (result.warning)
      for (const warning of [result.warning, ...(result.more ?? [])])
        this.#account.warn(warning, line, row.column(warning.role));
    if (result.skipped) this.counts.skipped++;
    else {
      this.counts.accepted++;
      this.#query.take(result.record, line);
    }
  }

  #rejectWidth(width: number, line: number, wanted: number): void {
    this.#account.reject({ ...widthFault(width, wanted), line });
  }
}
