import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { Origin } from '../model/origin.ts';
import type { SourceBalance, SourceSettings } from '../model/source.ts';
import { formats } from './formats/index.ts';
import { eventQuery } from './read-events.ts';
import { type ColumnMap, matchHeader } from './table/header.ts';
import { openTable } from './table/open-table.ts';

/** Rows kept for each file: what is beyond them is the same fault over and over. */
export const REJECTED_KEPT = 10_000;

/** A rejected record as its file has it, and why it is. */
export interface RejectedRow {
  readonly file: string;
  readonly line: number;
  readonly column: number | null;
  readonly code: string;
  readonly reason: string;
  readonly cells: readonly string[];
}

export interface RejectedRows {
  readonly header: readonly string[];
  readonly rows: readonly RejectedRow[];
}

type OnRejected = (cells: readonly string[], line: number) => void;
type Why = Omit<RejectedRow, 'cells' | 'line' | 'file'>;

/** Of a record that was good by itself and is refused with another. */
const contradicted: Why = {
  column: null,
  code: 'conflicting-repeat',
  reason: 'refused together with a record that says otherwise: see the issues of this file',
};

/**
 * Reads a file once more for the records that were rejected: those that an error names by line, those of `refused` (set
 * against others after reading) and, of events, all that share the category or month that an error is about. Nothing
 * but these rows is kept. At most `REJECTED_KEPT`.
 */
export async function rejectedRows(
  source: SourceSettings,
  { file, headerLine }: Pick<SourceBalance, 'file' | 'headerLine'>,
  root: string,
  issues: readonly Issue[],
  refused: readonly Origin[],
): Promise<RejectedRows> {
  const own = (about: { readonly source: string | null; readonly file: string | null }) =>
    about.source === source.id && about.file === file;
  const why = new Map<number, Why>();
  for (const origin of refused) if (own(origin)) why.set(origin.firstLine, contradicted);
  for (const issue of issues)
    if (own(issue) && issue.severity === 'error' && issue.line !== null)
      why.set(issue.line, { column: issue.column, code: issue.code, reason: issue.message });
  if (why.size === 0) return { header: [], rows: [] };
  const query = source.shape === 'events' ? eventQuery(source, file, root) : null;
  const groups = new RejectedGroups(query);
  const rows: RejectedRow[] = [];
  const columns = query?.columns ?? (source.format ? formats[source.format].columns : source.columns);
  let header: readonly string[] = [];
  const read = (onRecord: OnRejected) => readRecords(source, join(root, file), columns, onRecord);
  if (query)
    await read((cells, line) => {
      const found = why.get(line);
      if (found) groups.learn(cells, found);
      else groups.findHeader(cells);
    });
  await read((cells, line) => {
    if (line === headerLine) header = cells;
    const found = why.get(line) ?? groups.whyOf(cells);
    if (found && rows.length < REJECTED_KEPT) rows.push({ file, line, ...found, cells });
  });
  return { header, rows };
}

async function readRecords(
  { delimiter, sheet }: SourceSettings,
  path: string,
  columns: SourceSettings['columns'],
  onRecord: OnRejected,
): Promise<void> {
  const isHeader = (cells: readonly string[]) => matchHeader(cells, columns).kind !== 'lacks';
  const opened = await openTable(path, { delimiter, sheet, isHeader });
  if (!opened.ok) return;
  await opened.table.read((cells, line) => {
    onRecord(cells, line);
    return true;
  });
}

/** Errors of events that are about all events of a category or of a month, and name the first. */
const ofGroups: Readonly<Record<string, 'category' | 'period'>> = {
  'unmapped-category': 'category',
  'type-error': 'period',
};

/** Events are rejected in groups: which ones, by what the rows at the lines of the errors say. */
class RejectedGroups {
  readonly #query: ReturnType<typeof eventQuery> | null;
  readonly #why = { category: new Map<string, Why>(), period: new Map<string, Why>() };
  #columns: ColumnMap | null = null;

  constructor(query: ReturnType<typeof eventQuery> | null) {
    this.#query = query;
  }

  findHeader(cells: readonly string[]): void {
    if (this.#columns || !this.#query) return;
    const match = matchHeader(cells, this.#query.columns);
    if (match.kind === 'match') this.#columns = match.columns;
  }

  learn(cells: readonly string[], why: Why): void {
    const role = ofGroups[why.code];
    const text = role && this.#text(role, cells);
    if (role && text !== undefined) this.#why[role].set(text, why);
  }

  whyOf(cells: readonly string[]): Why | undefined {
    for (const role of ['category', 'period'] as const) {
      if (this.#why[role].size === 0) continue;
      const why = this.#why[role].get(this.#text(role, cells) ?? '');
      if (why && !this.#isSkipped(cells)) return why;
    }
    return undefined;
  }

  #isSkipped(cells: readonly string[]): boolean {
    return this.#query?.skipPublishers.includes(this.#cell('publisher', cells) ?? '') ?? false;
  }

  #text(role: 'category' | 'period', cells: readonly string[]): string | undefined {
    if (role === 'category') return this.#cell('category', cells);
    const given = this.#query?.periodRoles.find((one) => this.#columns?.has(one));
    const text = given && this.#cell(given, cells);
    return text === undefined ? undefined : this.#query?.monthOf(text);
  }

  #cell(role: string, cells: readonly string[]): string | undefined {
    const at = this.#columns?.get(role);
    return at === undefined ? undefined : cells[at]?.trim();
  }
}
