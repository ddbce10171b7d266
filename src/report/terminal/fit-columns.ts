export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Columns of the terminal, the gap after it included; as wide as its longest cell when left out. */
  readonly width?: number;
}

/** Columns of a terminal between two columns of a table. */
export const GAP = 2;
/** A column of words is made no narrower than this, unless all that it holds is. */
const LEAST_WORDS = 8;

interface Fitted {
  readonly width: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Widths of columns, gaps included, of which none is wider than what it holds once the table is as wide as the terminal:
 * columns of words give way first where there is too little room, and have what is left over where there is more.
 * Figures are never broken; a terminal too narrow for them has longer lines.
 */
export function fitColumns(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  let fitted = columns.map((column, at) => room(column, [column.title, ...rows.map((row) => row[at] ?? '')]));
  const isOver = () => sum(fitted) - GAP > width;
  const isUnder = () => sum(fitted) - GAP < width;
  while (isOver()) {
    const next = step(fitted, ({ width: own, least }) => own - least, -1);
    if (!next) break;
    fitted = next;
  }
  while (isUnder()) {
    const next = step(fitted, ({ width: own, most }) => most - own, 1);
    if (!next) break;
    fitted = next;
  }
  return fitted.map((one) => one.width);
}

function room({ align, width, title }: Column, cells: readonly string[]): Fitted {
  const longest = Math.max(...cells.map(printedLength)) + GAP;
  const figures = Math.max(...cells.slice(1).map(printedLength), longestWord(title)) + GAP;
  const words = Math.max(Math.min(LEAST_WORDS + GAP, longest), longestWord(title) + GAP);
  const own = width ?? longest;
  const isWords = align !== 'right';
  return {
    width: own,
    least: Math.min(own, isWords ? words : figures),
    most: isWords ? longest : Math.max(own, figures),
  };
}

/** One column more or less for the column that has most to give or to gain; undefined where none has any. */
function step(fitted: readonly Fitted[], play: (one: Fitted) => number, by: number): Fitted[] | undefined {
  const plays = fitted.map(play);
  const most = Math.max(...plays);
  if (most <= 0) return undefined;
  const at = plays.indexOf(most);
  return fitted.map((one, index) => (index === at ? { ...one, width: one.width + by } : one));
}

function sum(fitted: readonly Fitted[]): number {
  return fitted.reduce((total, { width }) => total + width, 0);
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map(printedLength));
}

/** Columns of a terminal that a text takes: colours take none. */
function printedLength(text: string): number {
  return [...text.replace(/\u001b\[\d+m/g, '')].length;
}
