/** One record of a table whose columns are known by what they hold. */
export interface Row {
  /** Trimmed text of a column or of the constant set for it; undefined when the file has no such column. */
  text(role: string): string | undefined;
  /** Position of the column in the record, from 1; null for a constant. */
  column(role: string): number | null;
  readonly line: number;
  /** The whole record, as written. */
  readonly cells: readonly string[];
}

export interface Rejection {
  readonly ok: false;
  readonly code: string;
  readonly role: string;
  readonly message: string;
  readonly hint: string;
}

/** Something odd in a record that is taken all the same. Told once for a file, at the first, with how many there are. */
export interface RowWarning {
  readonly code: string;
  readonly role: string;
  readonly message: string;
  readonly hint: string;
  /** A note where nothing need be done. */
  readonly severity?: 'warning' | 'note';
}

export type RowResult<T> =
  | {
      readonly ok: true;
      readonly record: T;
      readonly warning?: RowWarning;
      readonly more?: readonly RowWarning[];
      readonly skipped?: true;
    }
  | RejectionWithRemains<T>;

/** What is left of a rejected record, such as a figure known to be missing, so that no sum passes over it. */
export type RejectionWithRemains<T> = Rejection & { readonly remains?: T };

/** Turns a row into a record or says which column stops it, in the words of the frictionless error names. */
export type RowReader<T> = (row: Row) => RowResult<T>;

export function accept<T>(record: T, warning?: RowWarning, ...more: readonly RowWarning[]): RowResult<T> {
  if (!warning) return { ok: true, record };
  return more.length > 0 ? { ok: true, record, warning, more } : { ok: true, record, warning };
}

/** A record that is as it should be and gives no figure, such as an exact repeat: counted as skipped. */
export function skip<T>(record: T, warning: RowWarning): RowResult<T> {
  return { ok: true, record, warning, skipped: true };
}

export function reject(code: string, role: string, message: string, hint: string): Rejection {
  return { ok: false, code, role, message, hint };
}
