import type { Issue } from '../../model/issue.ts';
import type { NamedColumn } from '../../model/source.ts';
import type { RowReader } from '../values/row.ts';
import { type ColumnMap, HEADER_WITHIN, matchHeader } from './header.ts';
import { sourceIssue, unreadableFile } from './source-issue.ts';
import type { TableQuery } from './table-query.ts';

/** The head of a table and what reads the records below it. */
export interface FoundHead<T> {
  readonly line: number;
  readonly columns: ColumnMap;
  readonly read: RowReader<T>;
  /** Cells of the header. */
  readonly width: number;
}

interface Nearest {
  readonly line: number;
  readonly cells: readonly string[];
  readonly role: string;
  readonly found: number;
}

/** Looks for the header among the first records of a table. */
export class HeadSearch<T> {
  readonly #query: TableQuery<T>;
  readonly #preamble: (readonly string[])[] = [];
  #head: FoundHead<T> | null = null;
  #error: Issue | null = null;
  #nearest: Nearest | null = null;

  constructor(query: TableQuery<T>) {
    this.#query = query;
  }

  /** Null until the header has come. */
  get head(): FoundHead<T> | null {
    return this.#head;
  }

  /** Records above the header that hold something. */
  get titles(): number {
    return this.#preamble.filter((cells) => cells.some((cell) => cell.trim() !== '')).length;
  }

  /** Looks at the next record; false when there is no use in reading on. */
  look(cells: readonly string[], line: number): boolean {
    const match = matchHeader(cells, this.#query.columns);
    if (match.kind === 'match') return this.#settle(match.columns, cells, line);
    if (match.kind === 'duplicate')
      return this.#refuse('duplicate-label', line, `two columns are called "${match.name}"`);
    if (this.#nearest === null || match.found > this.#nearest.found)
      this.#nearest = { line, cells, role: match.role, found: match.found };
    this.#preamble.push(cells);
    return this.#preamble.length < HEADER_WITHIN;
  }

  /** Why there is no head: what was wrong with it or, where none was found, what was most like one. */
  failure(): Issue | null {
    if (this.#error || this.#head) return this.#error;
    const { source, file } = this.#query;
    return this.#nearest
      ? this.#lackingIssue(this.#nearest)
      : unreadableFile(source, file, 'format-error', 1, 'the file holds no records');
  }

  #settle(columns: ColumnMap, header: readonly string[], line: number): boolean {
    const read = this.#query.reader({ preamble: this.#preamble, header });
    if (typeof read === 'string') return this.#refuse('format-error', line, read);
    this.#head = { line, columns, read, width: header.length };
    return true;
  }

  #refuse(code: string, line: number, message: string): false {
    const { source, file } = this.#query;
    this.#error = unreadableFile(source, file, code, line, message);
    return false;
  }

  #lackingIssue({ line, cells, role }: Nearest): Issue {
    const { source, file, columns } = this.#query;
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
