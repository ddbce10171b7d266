import Table from 'cli-table3';
import { type Column, fitColumns, GAP } from './fit-columns.ts';
import type { Palette } from './palette.ts';
import { wrap } from './wrap.ts';

const noBorders = Object.fromEntries(
  ['top', 'bottom', 'left', 'right']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
    .map((key) => [key, '']),
);

/**
 * A table without borders: header, rows, words wrapped inside columns of a given width. With the width of the terminal
 * its columns are fitted to it.
 */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  palette: Palette,
  width?: number,
): string {
  const fitted = width === undefined ? undefined : fitColumns(columns, rows, width);
  const widths = columns.map((column, at) => fitted?.[at] ?? column.width);
  const table = new Table({
    chars: { ...noBorders, mid: '', 'mid-mid': '', middle: '' },
    head: columns.map((column) => palette.strong(column.title)),
    colAligns: columns.map((column) => column.align ?? 'left'),
    colWidths: widths.map((own) => own ?? null),
    wordWrap: true,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': GAP },
  });
  table.push(...rows.map((row) => row.map((cell, at) => cellText(cell, widths[at]))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '')
    .join('\n');
}

/** What is set in stays so on the further lines of its cell. */
function cellText(cell: string, width: number | undefined): string {
  if (width === undefined) return cell;
  const own = width - GAP;
  const indent = /^ */.exec(cell)?.[0] ?? '';
  const most = Math.max(1, own - indent.length);
  const broken = cell.slice(indent.length).replace(/[^\s\u001b]+/gu, (word) => breakWord(word, most));
  return indent === '' ? broken : `${indent}${wrap(broken, own, indent)}`;
}

/** A word longer than its column is broken, after a hyphen where it has one: the table would cut it off. */
function breakWord(word: string, most: number): string {
  const letters = [...word];
  if (letters.length <= most) return word;
  const cut = letters.slice(0, most).lastIndexOf('-') + 1 || most;
  return `${letters.slice(0, cut).join('')} ${breakWord(letters.slice(cut).join(''), most)}`;
}
