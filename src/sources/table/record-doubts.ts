import type { CsvFault } from './csv.ts';

/** What UTF-8 looks like once it was read as Windows-1252: a lead byte as a letter, then a byte of 0x80 to 0xBF. */
const MOJIBAKE =
  /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[€\u0080\u0082][\u0080-\u00bf\u2000-\u2122Œœžž]|ï»¿/;
const LEADS = /[ÂÃâï]/;
/** Tables narrower than this have lines that a note may well have too: one line like a record is not enough. */
const TELLING_WIDTH = 4;
const NARROW_LINES = 3;

/** Looks at every record for what a strict parser takes without a word: swallowed lines and text in a wrong encoding. */
export class RecordDoubts {
  readonly #delimiter: string;
  #fault: CsvFault | null = null;
  #mojibakeLine: number | null = null;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** False when the rest of the file cannot be trusted: `fault` says why. */
  passes(cells: readonly string[], line: number, breaks: number, width: number): boolean {
    if (this.#mojibakeLine === null && cells.some(isMojibake)) this.#mojibakeLine = line;
    if (breaks === 0 || !swallowsRecords(cells, width, this.#delimiter)) return true;
    const message = `a quote opened in this record runs over ${breaks} more lines that look like records of their own: look for a " that does not belong, here or up to line ${line + breaks}`;
    this.#fault = { code: 'format-error', line, message };
    return false;
  }

  get fault(): CsvFault | null {
    return this.#fault;
  }

  /** Line of the first record with such text. */
  get mojibakeLine(): number | null {
    return this.#mojibakeLine;
  }
}

function isMojibake(cell: string): boolean {
  return LEADS.test(cell) && MOJIBAKE.test(cell);
}

/** True when a quoted cell holds whole lines of the table: a quote left open was closed by a later one. */
export function swallowsRecords(cells: readonly string[], width: number, delimiter: string): boolean {
  return cells.some((cell) => {
    const [, ...lines] = cell.split(/\r\n|\n|\r/);
    const alike = lines.filter((line) => line.split(delimiter).length >= width).length;
    return width >= TELLING_WIDTH ? alike > 0 : width > 1 && alike >= NARROW_LINES && alike === lines.length;
  });
}
