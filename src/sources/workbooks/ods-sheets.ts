import { clockText, isoText, numberText } from './workbook-text.ts';

/** A sheet as rows of texts; the index of a row is its number in the sheet less one. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** The most cells of one sheet that hold something, or stand before one that does: 1,000,000 rows of 20 columns. */
const MOST_CELLS = 20_000_000;

/** Why the sheets cannot be read, in plain words. */
export class SheetFault extends Error {}

/**
 * The sheets of an OpenDocument content.xml (OASIS OpenDocument 1.3 part 3, 9.1). Rows may stand in groups and in
 * header rows; rows and cells that repeat are written once with a number; a comment of a cell is no part of its text.
 */
export function odsSheets(content: string): readonly SheetRows[] {
  const reading = new OdsReading();
  // A > may stand in the value of an attribute, a < may not stand anywhere but at the start of a tag.
  const pieces =
    /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<(\/?)([\w:.-]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)/g;
  for (const [, cdata, close, tag, attributes, text] of content.matchAll(pieces)) {
    if (tag === undefined) reading.text(cdata ?? unescapeXml(text ?? ''));
    else if (close) reading.close(tag);
    else {
      reading.open(tag, attributes ?? '');
      if (attributes?.endsWith('/')) reading.close(tag);
    }
  }
  if (!reading.complete) throw new SheetFault('the table in it does not end');
  return reading.sheets;
}

class OdsReading {
  readonly sheets: { name: string; rows: string[][] }[] = [];
  complete = false;
  #cells = 0;
  #blankRows = 0;
  #row: string[] = [];
  #rowRepeat = 1;
  #blankCells = 0;
  #cell: { attributes: string; paragraphs: string[] } | null = null;
  #paragraph = false;
  /** Depth inside a comment, a drawing or a list of changes: nothing in there is a cell. */
  #outside = 0;

  open(tag: string, attributes: string): void {
    if (aside.has(tag)) this.#outside++;
    if (this.#outside > 0) return;
    if (tag === 'table:table') this.#startTable(attributes);
    else if (tag === 'table:table-row') this.#startRow(attributes);
    else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell')
      this.#cell = { attributes, paragraphs: [] };
    else if (tag === 'text:p' && this.#cell) {
      this.#paragraph = true;
      this.#cell.paragraphs.push('');
    } else if (tag === 'text:s') this.#add(' '.repeat(Math.min(repeats(attributes, 'text:c'), 1000)));
    else if (tag === 'text:line-break') this.#add('\n');
    else if (tag === 'text:tab') this.#add('\t');
  }

  text(text: string): void {
    if (this.#outside === 0) this.#add(text);
  }

  close(tag: string): void {
    if (aside.has(tag)) this.#outside--;
    else if (this.#outside > 0) return;
    else if (tag === 'text:p') this.#paragraph = false;
    else if (tag === 'table:table-cell' || tag === 'table:covered-table-cell')
      this.#endCell(tag !== 'table:table-cell');
    else if (tag === 'table:table-row') this.#endRow();
    else if (tag === 'office:document-content') this.complete = true;
  }

  #add(text: string): void {
    if (!this.#cell || !this.#paragraph) return;
    const { paragraphs } = this.#cell;
    paragraphs[paragraphs.length - 1] += text;
  }

  #startTable(attributes: string): void {
    this.sheets.push({ name: attribute(attributes, 'table:name') ?? '', rows: [] });
    this.#blankRows = 0;
    this.#cells = 0;
  }

  #startRow(attributes: string): void {
    this.#row = [];
    this.#blankCells = 0;
    this.#rowRepeat = repeats(attributes, 'table:number-rows-repeated');
  }

  /** What a merged cell covers is not shown. */
  #endCell(covered: boolean): void {
    if (!this.#cell) return;
    const { attributes, paragraphs } = this.#cell;
    const times = repeats(attributes, 'table:number-columns-repeated');
    const text = covered ? '' : cellText(attributes, paragraphs.join('\n'));
    this.#cell = null;
    if (text === '') this.#blankCells += times;
    else {
      this.#count(this.#blankCells + times);
      for (; this.#blankCells > 0; this.#blankCells--) this.#row.push('');
      for (let time = 0; time < times; time++) this.#row.push(text);
    }
  }

  /** Blank rows are written out only when a row with something in it follows: a sheet has a million of them. */
  #endRow(): void {
    const rows = this.sheets.at(-1)?.rows;
    if (!rows) return;
    if (this.#row.length === 0) {
      this.#blankRows += this.#rowRepeat;
      return;
    }
    this.#count(this.#blankRows + (this.#rowRepeat - 1) * this.#row.length);
    for (; this.#blankRows > 0; this.#blankRows--) rows.push([]);
    for (let time = 0; time < this.#rowRepeat; time++) rows.push(this.#row);
  }

  #count(cells: number): void {
    this.#cells += cells;
    if (this.#cells > MOST_CELLS) throw new SheetFault('a sheet of it has more than 20 million cells');
  }
}

/** What may stand inside a table or a cell without being cells or text of it. */
const aside: ReadonlySet<string> = new Set([
  'office:annotation',
  'table:shapes',
  'table:tracked-changes',
  'draw:frame',
  'draw:custom-shape',
  'office:forms',
]);

const errorText = /^(#[A-Z/0?!]+|Err:\d+)$/;

function cellText(attributes: string, shown: string): string {
  // An error has a value as well, which is 0: what is shown is what it is.
  if (errorText.test(shown)) return shown;
  const type = attribute(attributes, 'office:value-type');
  const value = (name: string) => attribute(attributes, `office:${name}`) ?? shown;
  if (type === 'float' || type === 'percentage' || type === 'currency') {
    const number = Number(value('value'));
    return Number.isFinite(number) ? numberText(number) : value('value');
  }
  if (type === 'boolean') return value('boolean-value').toUpperCase();
  if (type === 'date') return dateText(value('date-value'));
  if (type === 'time') return timeText(value('time-value'));
  return shown === '' ? (attribute(attributes, 'office:string-value') ?? '') : shown;
}

function dateText(value: string): string {
  const time = Date.parse(value.includes('T') ? `${value}Z` : `${value}T00:00:00Z`);
  return Number.isNaN(time) ? value : isoText(Math.round(time / 1000));
}

/** `PT17H58M00S` is 17:58. */
function timeText(duration: string): string {
  const match = /^PT(\d+)H(\d+)M(\d+(?:\.\d+)?)S$/.exec(duration);
  if (!match) return duration;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map(Number);
  return clockText(hours * 3600 + minutes * 60 + Math.round(seconds));
}

function repeats(attributes: string, name: string): number {
  const count = Number(attribute(attributes, name) ?? '1');
  return Number.isInteger(count) && count >= 1 ? count : 1;
}

const patterns = new Map<string, RegExp>();

function attribute(attributes: string, name: string): string | null {
  const pattern = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  const match = pattern.exec(attributes);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : null;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (all, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? all;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
}
