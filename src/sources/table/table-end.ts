/** A line under a table that is no record of it: a note, a source, a number of rows. */
export interface EndLine {
  readonly line: number;
  readonly width: number;
}

/** What a record is to its table: nothing at all, a possible note that is held back, or a record to be read. */
export type RecordPlace = 'blank' | 'held' | 'record';

/** Words, not a code or a date, and nothing that could be a figure. */
const words = /[a-z][^\n]* [^\n]*[a-z]/i;
const figure = /^[+-]?[\d.,]+%?$/;

/**
 * Tells notes under a table from broken records. A line with words in one cell alone or, after a blank line, a line
 * of another width that starts with words and holds no figure, may be a note; it is one only if no good record
 * follows it. Until then it is held back.
 */
export class TableEnd {
  #blank = false;
  #held: EndLine[] = [];

  place(cells: readonly string[], line: number, width: number): RecordPlace {
    const first = cells.find((cell) => cell.trim() !== '');
    if (first === undefined) {
      this.#blank = true;
      return 'blank';
    }
    // Nearly every record ends here: looking for a space is much quicker than looking for words.
    if (!first.includes(' ') || !words.test(first)) return 'record';
    const filled = cells.filter((cell) => cell.trim() !== '');
    if (filled.some((cell) => figure.test(cell.trim()))) return 'record';
    const alone = filled.length === 1 && cells.length <= width;
    if (!alone && !(this.#blank && cells.length !== width)) return 'record';
    this.#held.push({ line, width: cells.length });
    return 'held';
  }

  /** A good record has come: what was held back stands inside the table, so it is broken. */
  release(): readonly EndLine[] {
    const held = this.#held;
    this.#held = [];
    this.#blank = false;
    return held;
  }

  /** Called at the end of the file: what is still held back are notes. */
  get notes(): readonly EndLine[] {
    return this.#held;
  }
}
