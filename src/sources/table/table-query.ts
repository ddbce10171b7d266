import type { NamedColumn, SourceSettings } from '../../model/source.ts';
import type { RowReader } from '../values/row.ts';

/** What stands in a file besides its records: a reader may need the period of a title. */
export interface TableHead {
  /** Records above the header, as written. */
  readonly preamble: readonly (readonly string[])[];
  readonly header: readonly string[];
}

export interface TableQuery<T> {
  readonly root: string;
  readonly file: string;
  readonly source: SourceSettings;
  readonly columns: Readonly<Record<string, NamedColumn>>;
  /** Makes the reader of records once the head of the file is known, or says why there can be none. */
  readonly reader: (head: TableHead) => RowReader<T> | string;
  readonly take: (record: T, line: number) => void;
  /** For tables typed by hand, whose rows may have blank cells too many or too few at their end. */
  readonly ragged?: boolean;
}
