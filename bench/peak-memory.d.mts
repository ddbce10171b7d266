export interface ReadElsewhere {
  /** Null when the file was refused. */
  readonly accepted: number | null;
  readonly issue?: { readonly code: string; readonly line: number | null; readonly message: string };
  readonly milliseconds: number;
  readonly megabytes: number;
}

export function readElsewhere(file: string): ReadElsewhere;
