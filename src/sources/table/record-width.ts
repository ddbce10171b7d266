import type { ColumnMap } from './header.ts';

/**
 * Cells that a record must have. Some publishers write a header with more columns than any record has: where the first
 * record is short and only columns that nobody asked for are beyond it, all records are held to its width.
 */
export function recordWidth(header: number, columns: ColumnMap, first: readonly string[]): number {
  const last = Math.max(...columns.values());
  return first.length >= header || first.length <= last || first.length < 2 ? header : first.length;
}

/** What is wrong with a record of another width, at the first cell too many or too few. */
export interface WidthFault {
  readonly code: 'extra-cell' | 'missing-cell';
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

export function widthFault(width: number, wanted: number): WidthFault {
  const message = `${width} fields where the header has ${wanted}`;
  return width > wanted
    ? {
        code: 'extra-cell',
        column: wanted + 1,
        message,
        hint: 'Put quotes around text that holds a comma.',
      }
    : { code: 'missing-cell', column: width + 1, message, hint: 'Supply the missing fields.' };
}
