import type { CellValue } from './source.ts';

/** What the cells of a column look like. `blank` has nothing in it, or only signs of figures that are not there. */
export type ColumnKind = 'blank' | 'number' | 'date' | 'period' | 'code' | 'text';

/** A sign for a figure that is not given, and what it is read as. */
export interface MarkCount {
  readonly mark: string;
  readonly meaning: Exclude<CellValue['kind'], 'value'>;
  readonly count: number;
}

export interface ColumnDescription {
  /** From 1. */
  readonly position: number;
  readonly name: string;
  readonly kind: ColumnKind;
  readonly filled: number;
  readonly blank: number;
  readonly marks: readonly MarkCount[];
  /** How the dates or periods are written, as dd/mm/yyyy or month; null for other kinds. */
  readonly form: string | null;
  /** Lowest and highest number, first and last date or period. */
  readonly range: { readonly from: string; readonly to: string } | null;
  /** Different values; a column with more than can be counted says so. */
  readonly distinct: { readonly count: number; readonly more: boolean };
  /** A few short values; none from a column that looks personal. */
  readonly examples: readonly string[];
  /** Values that are not of the kind, and the line of the first. */
  readonly odd: { readonly count: number; readonly line: number; readonly text: string } | null;
  /** What personal data the column looks like, such as `a date of birth`; null for all others. */
  readonly personal: string | null;
}

/** Areas of one kind that a column names by code. */
export interface AreaCount {
  readonly column: number;
  readonly type: string;
  readonly count: number;
}

export interface TableDescription {
  /** Null for a text file. */
  readonly sheet: string | null;
  /** Null when no line looks like a header. */
  readonly headerLine: number | null;
  /** Text above the header: a title often says what the columns do not. */
  readonly title: string | null;
  readonly records: number;
  readonly blankRecords: number;
  /** Records whose number of cells is not that of the header, and the line of the first. */
  readonly otherWidth: { readonly count: number; readonly line: number } | null;
  readonly columns: readonly ColumnDescription[];
  readonly areas: readonly AreaCount[];
  /** Partner formats whose columns the header has. */
  readonly formats: readonly string[];
  /** Where the reading stopped because the file is broken. */
  readonly fault: { readonly line: number; readonly message: string } | null;
}

export interface FileDescription {
  readonly ok: true;
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly encoding: string;
  /** False where the encoding is assumed: nothing in the file settles it. */
  readonly encodingSure: boolean;
  readonly delimiter: string;
  /** One for a text file, one for each sheet of a workbook that holds something. */
  readonly tables: readonly TableDescription[];
}

export interface UnreadableFile {
  readonly ok: false;
  readonly file: string;
  readonly code: string;
  readonly line: number | null;
  readonly message: string;
}
