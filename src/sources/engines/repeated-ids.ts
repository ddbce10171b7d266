import type { RepeatedIds } from './counting-port.ts';
import type { Event } from './event-groups.ts';

/** Cells of a row as one text: the separator stands in no cell that was read as text. */
const SEPARATOR = '\u001f';

interface Repeat {
  readonly event: Event;
  /** The first row of the id, while all its rows are the same. */
  row: string | null;
  extra: number;
}

/** Compares the rows of suspect ids whole, so that nothing rests on a hash. */
export class RepeatComparison {
  readonly #byId = new Map<string, Repeat>();
  #firstLine = Number.POSITIVE_INFINITY;

  add(event: Event, cells: readonly string[], line: number): void {
    const row = rowOf(cells);
    const before = this.#byId.get(event.id);
    if (!before) {
      this.#byId.set(event.id, { event, row, extra: 0 });
      return;
    }
    before.extra++;
    if (before.row !== row) before.row = null;
    this.#firstLine = Math.min(this.#firstLine, line);
  }

  /** Calls back for every id whose rows are all the same, with how many copies there are. */
  forCopies(take: (event: Event, copies: number) => void): void {
    for (const { event, row, extra } of this.#byId.values())
      if (row !== null && extra > 0) take(event, extra);
  }

  result(): RepeatedIds {
    const repeats = [...this.#byId.values()].filter(({ extra }) => extra > 0);
    const sum = (some: readonly Repeat[]) => some.reduce((total, { extra }) => total + extra, 0);
    return {
      ids: repeats.length,
      extraRows: sum(repeats),
      copies: sum(repeats.filter(({ row }) => row !== null)),
      firstLine: this.#firstLine,
    };
  }
}

/** A cell that holds the separator is written with its length, so that no two rows become one text. */
function rowOf(cells: readonly string[]): string {
  const text = cells.join(SEPARATOR);
  return cells.some((cell) => cell.includes(SEPARATOR)) ? JSON.stringify(cells) : text;
}

/** What several comparisons of one file found together; null when there are no repeats. */
export function addRepeats(parts: readonly RepeatedIds[]): RepeatedIds | null {
  const sum = { ids: 0, extraRows: 0, copies: 0, firstLine: Number.POSITIVE_INFINITY };
  for (const part of parts) {
    sum.ids += part.ids;
    sum.extraRows += part.extraRows;
    sum.copies += part.copies;
    sum.firstLine = Math.min(sum.firstLine, part.firstLine);
  }
  return sum.ids === 0 ? null : sum;
}
