import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { type Refusal, refuse, refuseEntry, signatureOf } from '../bytes/guard.ts';
import { unpackEntry, ZipFault, zipEntries } from '../bytes/zip-entries.ts';
import { odsSheets, SheetFault, type SheetRows } from './ods-sheets.ts';
import { type WorkbookValue, workbookText } from './workbook-text.ts';

/** The largest workbook file taken, in bytes: beyond it a spreadsheet program itself gives up. */
const LARGEST_FILE = 100 * 2 ** 20;

export interface Workbook {
  readonly ok: true;
  readonly sha256: string;
  readonly bytes: number;
  /** Every sheet, those with nothing in them included, in the order of the workbook. */
  readonly sheets: readonly SheetRows[];
}

type Kind = 'xlsx' | 'xls' | 'ods';

/** True for a file that says by its name that it is a workbook. */
export function isWorkbook(path: string): boolean {
  return /\.(xlsx|xlsm|xls|ods)$/i.test(path);
}

/** Reads every sheet of a workbook as texts, or says in plain words why it cannot be read. */
export async function openWorkbook(path: string): Promise<Workbook | Refusal> {
  const refusal = refuseEntry(path) ?? refuseSize(path);
  if (refusal) return refusal;
  const bytes = readFileSync(path);
  const kind = kindOf(path);
  const wrong = wrongKind(bytes, kind);
  if (wrong) return refuse('format-error', wrong);
  try {
    const sheets = kind === 'ods' ? readOds(bytes) : await readExcel(bytes, kind);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { ok: true, sha256, bytes: bytes.length, sheets: sheets.map(trimmed) };
  } catch (error) {
    return refuse('format-error', `the workbook cannot be read: ${reasonOf(error)}`);
  }
}

function refuseSize(path: string): Refusal | null {
  if (statSync(path).size <= LARGEST_FILE) return null;
  return refuse('format-error', `the workbook is larger than ${LARGEST_FILE / 2 ** 20} MiB`);
}

function kindOf(path: string): Kind {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  return ending === 'xls' || ending === 'ods' ? ending : 'xlsx';
}

/** What the first bytes say must be what the name says: a file may be a web page or a CSV that is called .xls. */
function wrongKind(bytes: Buffer, kind: Kind): string | null {
  const zip = bytes.toString('latin1', 0, 4) === 'PK\x03\x04';
  const ole = bytes.toString('hex', 0, 8) === 'd0cf11e0a1b11ae1';
  if (kind === 'xls' ? ole : zip) return null;
  if (kind !== 'xls' && ole)
    return `this is locked with a password, or an old Office file, and no .${kind} file: save it anew without a password`;
  const found = signatureOf(bytes) ?? 'text';
  return `the name says .${kind}, but this is ${found}: name it as what it is, or save it anew`;
}

function readOds(bytes: Buffer): readonly SheetRows[] {
  const entries = zipEntries(bytes);
  const content = unpackEntry(bytes, entries, 'content.xml');
  if (!content || !entries.has('mimetype')) throw new ZipFault('it is no OpenDocument spreadsheet');
  const manifest = unpackEntry(bytes, entries, 'META-INF/manifest.xml');
  if (manifest?.includes('encryption-data')) throw new ZipFault('it is locked with a password');
  return odsSheets(content.toString('utf8'));
}

async function readExcel(bytes: Buffer, kind: Kind): Promise<readonly SheetRows[]> {
  if (kind === 'xlsx' && !zipEntries(bytes).has('[Content_Types].xml'))
    throw new ZipFault('it is no Excel workbook');
  const hucre = await import('hucre');
  const { sheets, dateSystem = '1900' } = await (kind === 'xls'
    ? hucre.readXls(bytes)
    : hucre.readXlsx(bytes));
  return sheets.map(({ name, rows, cells }) => {
    const textOf = (value: WorkbookValue, row: number, column: number) => {
      if (value !== null && value !== undefined) return workbookText(value, dateSystem);
      // A formula that was never worked out is no blank: its text is no number to any reader.
      const formula = cells?.get(`${row},${column}`)?.formula;
      return formula === undefined ? '' : `=${formula}`;
    };
    // The rows of an .xls have holes.
    return {
      name,
      rows: Array.from(rows, (row = [], at) => Array.from(row, (value, column) => textOf(value, at, column))),
    };
  });
}

/** Rows as wide as the widest cell that holds something, as a CSV would have them; none under the last such cell. */
function trimmed({ name, rows }: SheetRows): SheetRows {
  let width = 0;
  let height = 0;
  for (const [at, row] of rows.entries()) {
    const last = row.findLastIndex((text) => text !== '');
    if (last === -1) continue;
    height = at + 1;
    width = Math.max(width, last + 1);
  }
  const filled = rows.slice(0, height);
  return { name, rows: filled.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')) };
}

function reasonOf(error: unknown): string {
  if (error instanceof ZipFault || error instanceof SheetFault) return error.message;
  const name = error instanceof Error ? error.name : '';
  if (name === 'EncryptedFileError') return 'it is locked with a password';
  if (error instanceof Error && error.message.startsWith('Unsupported XLS version'))
    return 'it is older than Excel 97; save it anew as .xlsx';
  return 'it is broken';
}
