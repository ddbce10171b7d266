import Table from 'cli-table3';
import type { Palette } from './palette.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Columns of the terminal, the gap after it included; as wide as its longest cell when left out. */
  readonly width?: number;
}

const GAP = 2;

const noBorders = Object.fromEntries(
  ['top', 'bottom', 'left', 'right']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((key) => [key, '']),
);

/** A table without borders: header, rows, words wrapped inside columns of a given width. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  palette: Palette,
): string {
  const table = new Table({
    chars: { ...noBorders, mid: '', 'mid-mid': '', middle: '' },
    head: columns.map((column) => palette.strong(column.title)),
    colAligns: columns.map((column) => column.align ?? 'left'),
    colWidths: columns.map((column) => column.width ?? null),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
  });
  table.push(...rows.map((row) => row.map((cell, index) => breakLong(cell, columns[index]?.width))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** A word longer than its column is broken: the table would cut it off. */
function breakLong(cell: string, width: number | undefined): string {
  if (width === undefined) return cell;
  return cell.replace(new RegExp(`\\S{${width - GAP}}(?=\\S)`, 'gu'), '$& ');
}
