export type Severity = 'error' | 'warning' | 'note';

/** A problem found in an input. Lines are physical; in a CSV the column is the position of the field, from 1. */
export interface Issue {
  readonly code: string;
  readonly severity: Severity;
  readonly source: string | null;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
  /** What to do about it, and whom to ask. */
  readonly hint: string;
}
