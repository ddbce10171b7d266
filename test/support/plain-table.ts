import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { SHARED } from './real-data.ts';

/** A published table read in another way: the cells below the header line, and that line. */
export interface PlainTable {
  readonly header: readonly string[];
  readonly body: readonly (readonly string[])[];
}

/** Cells of a file as they stand; the header is the first record that starts with this word. */
export function plainTable(file: string, first: RegExp): PlainTable {
  const text = readFileSync(SHARED + file, 'utf8').replace(/^\uFEFF/, '');
  const rows = parse(text, { relax_column_count: true, skip_empty_lines: false }) as string[][];
  const at = rows.findIndex(([cell = '']) => first.test(cell));
  return { header: rows[at]!.map(oneLine), body: rows.slice(at + 1) };
}

/** A name on one line, without marks of notes. */
export function oneLine(text: string): string {
  return text
    .replace(/\[note[^\]]*\]/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The whole number in a cell; null for a mark or nothing. */
export function wholeNumber(text: string | undefined): number | null {
  return /^-?\d+$/.test(text?.trim() ?? '') ? Number(text) : null;
}
