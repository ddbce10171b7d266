import { inspectFile, type Refusal } from '../bytes/guard.ts';
import type { SheetRows } from '../workbooks/ods-sheets.ts';
import { isWorkbook, openWorkbook, type Workbook } from '../workbooks/workbook.ts';
import { chooseSheet } from './choose-sheet.ts';
import { type CsvDialect, type CsvFault, type OnRecord, readCsv } from './csv.ts';
import { detectDelimiter, hintedDelimiter } from './dialect.ts';

/** A file whose bytes are known to be a table, ready to be read record by record. */
export interface OpenTable {
  /** `workbook` for a sheet of one. */
  readonly encoding: string;
  /** False where the encoding is the likely one and nothing in the file settles it. */
  readonly encodingSure: boolean;
  /** Empty for a sheet of a workbook. */
  readonly delimiter: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The sheet read, and how many others of the workbook hold something. */
  readonly sheet: { readonly name: string; readonly others: number } | null;
  read(onRecord: OnRecord): Promise<CsvFault | null>;
}

type Opened = { readonly ok: true; readonly table: OpenTable } | Refusal;
type OpenedAll = { readonly ok: true; readonly tables: readonly OpenTable[] } | Refusal;

/** What is known of a table before it is opened. */
export interface TableHints {
  /** Settles the delimiter of a text file. */
  readonly delimiter: string | null;
  /** Settles the sheet of a workbook. */
  readonly sheet: string | null;
  /** True for a record that has the columns wanted: it tells the sheet where none is named. */
  readonly isHeader: (cells: readonly string[]) => boolean;
}

/** Guards the bytes of a file and finds out how it is written. */
export async function openTable(path: string, hints: TableHints): Promise<Opened> {
  if (!isWorkbook(path)) return openText(path, hints.delimiter);
  const workbook = await openWorkbook(path);
  if (!workbook.ok) return workbook;
  const chosen = chooseSheet(workbook.sheets, hints.sheet, hints.isHeader);
  return chosen.ok ? { ok: true, table: sheetTable(workbook, chosen.sheet) } : chosen;
}

/** Every table of a file: a text file is one, each sheet of a workbook that holds something is one. */
export async function openTables(path: string): Promise<OpenedAll> {
  if (!isWorkbook(path)) {
    const opened = await openText(path, null);
    return opened.ok ? { ok: true, tables: [opened.table] } : opened;
  }
  const workbook = await openWorkbook(path);
  if (!workbook.ok) return workbook;
  return { ok: true, tables: filled(workbook.sheets).map((sheet) => sheetTable(workbook, sheet)) };
}

async function openText(path: string, delimiter: string | null): Promise<Opened> {
  const guarded = await inspectFile(path);
  if (!guarded.ok) return guarded;
  const { encoding, encodingSure, sha256, bytes, lineEnds, head } = guarded.inspection;
  const hint = hintedDelimiter(head);
  const found = delimiter ?? hint ?? detectDelimiter(head);
  const dialect: CsvDialect = { encoding, lineEnds, delimiter: found, hinted: hint !== null };
  const read = (onRecord: OnRecord) => readCsv(path, dialect, onRecord);
  return { ok: true, table: { encoding, encodingSure, sha256, bytes, delimiter: found, sheet: null, read } };
}

function sheetTable({ sha256, bytes, sheets }: Workbook, { name, rows }: SheetRows): OpenTable {
  const others = filled(sheets).filter((sheet) => sheet.name !== name).length;
  return {
    encoding: 'workbook',
    encodingSure: true,
    delimiter: '',
    sha256,
    bytes,
    sheet: { name, others },
    async read(onRecord) {
      for (const [at, cells] of rows.entries()) if (!onRecord(cells, at + 1)) break;
      return null;
    },
  };
}

function filled(sheets: readonly SheetRows[]): readonly SheetRows[] {
  return sheets.filter(({ rows }) => rows.length > 0);
}
