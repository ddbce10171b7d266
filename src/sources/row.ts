/** One record of a table whose columns are known by what they hold. */
export interface Row {
  /** Trimmed text of a column or of the constant set for it; undefined when the file has no such column. */
  text(role: string): string | undefined;
  /** Position of the column in the record, from 1; null for a constant. */
  column(role: string): number | null;
  readonly line: number;
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
}

export type RowResult<T> =
  | { readonly ok: true; readonly record: T; readonly warning?: RowWarning }
  | Rejection;

/** Turns a row into a record or says which column stops it, in the words of the frictionless error names. */
export type RowReader<T> = (row: Row) => RowResult<T>;

export function accept<T>(record: T, warning?: RowWarning): RowResult<T> {
  return warning ? { ok: true, record, warning } : { ok: true, record };
}

export function reject(code: string, role: string, message: string, hint: string): Rejection {
  return { ok: false, code, role, message, hint };
}
