import type { FileDescription, TableDescription, UnreadableFile } from '../../model/description.ts';
import type { CsvFault } from '../table/csv.ts';
import { type OpenTable, openTables } from '../table/open-table.ts';
import { ColumnSketch } from './column-sketch.ts';
import { guessHeader } from './guess-header.ts';
import { matchingFormats } from './matching-formats.ts';

/** Records looked at before it is settled which one is the header. */
const HELD = 40;

interface Held {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Says what is in a file, knowing nothing about it. `file` is how it is called in the answer. */
export async function describeFile(path: string, file: string): Promise<FileDescription | UnreadableFile> {
  const opened = await openTables(path);
  if (!opened.ok) return { ...opened, file };
  const [first] = opened.tables;
  if (!first)
    return { ok: false, file, code: 'format-error', line: null, message: 'the workbook holds no records' };
  const { bytes, sha256, encoding, encodingSure, delimiter } = first;
  const tables: TableDescription[] = [];
  for (const table of opened.tables) tables.push(await describeTable(table));
  return { ok: true, file, bytes, sha256, encoding, encodingSure, delimiter, tables };
}

async function describeTable(table: Pick<OpenTable, 'read' | 'sheet'>): Promise<TableDescription> {
  const sketch = new TableSketch();
  const fault = await table.read((cells, line) => sketch.add(cells, line));
  return sketch.describe(table.sheet?.name ?? null, fault);
}

/** One pass over a table: the first records are held until the header is found among them. */
class TableSketch {
  #held: Held[] | null = [];
  #header: Held | null = null;
  #preamble: (readonly string[])[] = [];
  #first: (readonly string[])[] = [];
  readonly #columns: ColumnSketch[] = [];
  #records = 0;
  #blank = 0;
  #otherWidth: { count: number; line: number } | null = null;
  #width = 0;

  add(cells: readonly string[], line: number): boolean {
    if (!this.#held) this.#addRecord(cells, line);
    else if (this.#held.push({ cells, line }) === HELD) this.#settle();
    return true;
  }

  describe(sheet: string | null, fault: CsvFault | null): TableDescription {
    this.#settle();
    const header = this.#header?.cells ?? [];
    const hasAreaCodes = this.#columns.some((column) => column.areas.length > 0);
    return {
      sheet,
      headerLine: this.#header?.line ?? null,
      title:
        this.#preamble
          .flat()
          .find((cell) => cell.trim() !== '')
          ?.trim() ?? null,
      records: this.#records,
      blankRecords: this.#blank,
      otherWidth: this.#otherWidth,
      columns: this.#columns.map((column, at) =>
        column.describe(nameOf(header[at], at), at + 1, hasAreaCodes),
      ),
      areas: this.#columns.flatMap(({ areas }, at) =>
        areas.map(([type, count]) => ({ column: at + 1, type, count })),
      ),
      formats: this.#header ? matchingFormats({ preamble: this.#preamble, header }, this.#first) : [],
      fault: fault ? { line: fault.line, message: fault.message } : null,
    };
  }

  #settle(): void {
    const held = this.#held;
    if (!held) return;
    this.#held = null;
    const at = guessHeader(held.map(({ cells }) => cells));
    this.#header = held[at] ?? null;
    this.#preamble = held.slice(0, Math.max(at, 0)).map(({ cells }) => cells);
    this.#width = widthOf(held.slice(Math.max(at, 0)).map(({ cells }) => cells));
    for (let column = 0; column < this.#width; column++) this.#columns.push(new ColumnSketch());
    this.#first = held.slice(at + 1).map(({ cells }) => cells);
    for (const { cells, line } of held.slice(at + 1)) this.#addRecord(cells, line);
  }

  /** A record of another width is counted, but which of its cells belongs to which column nobody knows. */
  #addRecord(cells: readonly string[], line: number): void {
    if (cells.every((cell) => cell.trim() === '')) {
      this.#blank++;
      return;
    }
    this.#records++;
    if (cells.length !== this.#width) {
      this.#otherWidth = { count: (this.#otherWidth?.count ?? 0) + 1, line: this.#otherWidth?.line ?? line };
      return;
    }
    for (const [at, cell] of cells.entries()) this.#columns[at]?.add(cell.trim(), line);
  }
}

/** As many cells as the header has or, where a publisher's header is longer than every record, as the records have. */
function widthOf([header = [], ...records]: readonly (readonly string[])[]): number {
  const first = records.find((cells) => cells.some((cell) => cell.trim() !== ''))?.length ?? 0;
  return first > 1 && first < header.length ? first : header.length;
}

function nameOf(name: string | undefined, at: number): string {
  const plain = (name ?? '')
    .replace(/^\uFEFF/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? `(column ${at + 1})` : plain;
}
