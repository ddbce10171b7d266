import type { SourceSettings } from '../model/source.ts';
import { formats } from './formats/index.ts';
import type { PartnerFormatDefinition, TableFormat } from './formats/partner-format.ts';
import type { ShapeContext } from './shapes/fields.ts';
import { readTable, type TableResult } from './table/table.ts';
import type { RowReader } from './values/row.ts';

/** A file of a source, and the folder that it is relative to. */
export interface SourceFile {
  readonly root: string;
  readonly file: string;
  readonly source: SourceSettings;
}

export function contextOf({ source, file }: SourceFile): ShapeContext {
  return { source: source.id, file, periods: source.periods };
}

/** Reads files of figures of one shape and keeps their records, in the order in which they came. */
export class ShapeTable<T> {
  readonly #byColumns: (context: ShapeContext) => RowReader<T>;
  readonly #asOwn: (format: PartnerFormatDefinition) => TableFormat<string, T> | null;
  readonly #ragged: boolean;
  readonly #records: T[] = [];

  /** `asOwn` gives a format back if it is of this shape; `ragged` for tables that are typed by hand. */
  constructor(
    byColumns: (context: ShapeContext) => RowReader<T>,
    asOwn: (format: PartnerFormatDefinition) => TableFormat<string, T> | null = () => null,
    { ragged = false } = {},
  ) {
    this.#byColumns = byColumns;
    this.#asOwn = asOwn;
    this.#ragged = ragged;
  }

  get records(): readonly T[] {
    return this.#records;
  }

  add(records: readonly T[]): void {
    for (const record of records) this.#records.push(record);
  }

  /** Reads a file by its partner format or, without one, by the columns that the configuration names. */
  read(about: SourceFile): Promise<TableResult> {
    const { format: name, columns } = about.source;
    const format = name && this.#asOwn(formats[name]);
    if (format) return this.#readFormat(about, format);
    const reader = this.#byColumns(contextOf(about));
    const take = (record: T) => void this.#records.push(record);
    return readTable({ ...about, columns, reader: () => reader, take, ragged: this.#ragged });
  }

  async #readFormat(about: SourceFile, format: TableFormat<string, T>): Promise<TableResult> {
    const own: T[] = [];
    const result = await readTable<readonly T[]>({
      ...about,
      columns: format.columns,
      reader: (head) => format.reader(head, contextOf(about)),
      take(records) {
        for (const record of records) own.push(record);
      },
    });
    this.add(format.whole?.(own) ?? own);
    return result;
  }
}
