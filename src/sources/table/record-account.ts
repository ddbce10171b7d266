import type { Issue } from '../../model/issue.ts';
import type { RowWarning } from '../values/row.ts';
import { sourceIssue } from './source-issue.ts';
import type { TableQuery } from './table-query.ts';

/** Rejected rows listed one by one for each file; past this, one issue says how many more there are. */
export const REJECTIONS_LISTED = 10_000;

/** Why a record is rejected, and where. */
export interface RejectedRecord {
  readonly line: number;
  readonly column: number | null;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

interface Told {
  readonly warning: RowWarning;
  readonly line: number;
  readonly column: number | null;
  count: number;
}

/** Keeps account of the records below a header, each of them accepted, rejected or skipped, and of what was odd in them. */
export class RecordAccount {
  readonly #about: Pick<TableQuery<unknown>, 'source' | 'file'>;
  readonly #rejected: Issue[] = [];
  readonly #warnings = new Map<string, Told>();
  readonly counts = { read: 0, accepted: 0, rejected: 0, skipped: 0 };

  constructor({ source, file }: Pick<TableQuery<unknown>, 'source' | 'file'>) {
    this.#about = { source, file };
  }

  reject(why: RejectedRecord): void {
    this.counts.rejected++;
    if (this.#rejected.length >= REJECTIONS_LISTED) return;
    const hint = `${why.hint} Ask ${this.#about.source.partner} if it is not yours to change.`;
    this.#rejected.push(sourceIssue({ ...why, ...this.#about, severity: 'error', hint }));
  }

  warn(warning: RowWarning, line: number, column: number | null): void {
    const before = this.#warnings.get(warning.code);
    if (before) before.count++;
    else this.#warnings.set(warning.code, { warning, line, column, count: 1 });
  }

  rejections(): readonly Issue[] {
    const unlisted = this.counts.rejected - this.#rejected.length;
    if (unlisted === 0) return this.#rejected;
    const more = sourceIssue({
      ...this.#about,
      line: null,
      code: 'row-count',
      severity: 'error',
      message: `${unlisted} more records were rejected`,
      hint: 'Correct those listed first.',
    });
    return [...this.#rejected, more];
  }

  /** One issue for each kind of warning, at the first record that had it. */
  warnings(): readonly Issue[] {
    return [...this.#warnings.values()].map(({ warning, line, column, count }) =>
      sourceIssue({
        ...this.#about,
        line,
        column,
        code: warning.code,
        severity: warning.severity ?? 'warning',
        message: count === 1 ? warning.message : `${warning.message} (first of ${count})`,
        hint: warning.hint,
      }),
    );
  }
}
