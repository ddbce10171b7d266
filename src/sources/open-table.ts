import { type CsvDialect, type CsvFault, type OnRecord, readCsv } from './csv.ts';
import { detectDelimiter } from './dialect.ts';
import { type Guarded, inspectFile } from './guard.ts';

/** A file whose bytes are known to be a table, ready to be read record by record. */
export interface OpenTable {
  readonly encoding: string;
  readonly delimiter: string;
  readonly sha256: string;
  readonly bytes: number;
  read(onRecord: OnRecord): Promise<CsvFault | null>;
}

export type Opened = { readonly ok: true; readonly table: OpenTable } | Extract<Guarded, { ok: false }>;

/** Guards the bytes of a file and finds out how it is written. `delimiter` settles that where it is known. */
export async function openTable(path: string, delimiter: string | null): Promise<Opened> {
  const guarded = await inspectFile(path);
  if (!guarded.ok) return guarded;
  const { encoding, sha256, bytes, lineEnds } = guarded.inspection;
  const dialect: CsvDialect = { encoding, lineEnds, delimiter: delimiter ?? detectDelimiter(path, encoding) };
  const read = (onRecord: OnRecord) => readCsv(path, dialect, onRecord);
  return { ok: true, table: { encoding, sha256, bytes, delimiter: dialect.delimiter, read } };
}
