import { HEADER_WITHIN } from '../table/header.ts';
import { areaTypeOf } from '../values/area-type.ts';
import { valueKind } from '../values/value-kind.ts';
import { matchingFormats } from './matching-formats.ts';

type Records = readonly (readonly string[])[];

/** A header has nearly as many filled cells as the widest record; a title has one or two. */
const NEARLY_ALL = 0.6;

/**
 * Which of the first records is the header, by number from 0; -1 where none looks like one. The columns of a partner
 * format settle it; else it is the first record that is nearly as full as any and has names where the others have figures.
 */
export function guessHeader(records: Records): number {
  const head = records.slice(0, HEADER_WITHIN);
  const known = head.findIndex(
    (header, at) =>
      filledCells(header).length > 1 && matchingFormats({ preamble: head.slice(0, at), header }).length > 0,
  );
  if (known !== -1) return known;
  const widest = Math.max(0, ...records.map((cells) => filledCells(cells).length));
  const full = head.findIndex((cells) => filledCells(cells).length >= Math.max(1, widest * NEARLY_ALL));
  return full !== -1 && hasNames(filledCells(head[full] ?? [])) ? full : -1;
}

function filledCells(cells: readonly string[]): readonly string[] {
  return cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** The first column is called something, and no cell is a date or the code of an area, which no column is called. */
function hasNames(cells: readonly string[]): boolean {
  const kinds = cells.map(valueKind);
  if (kinds.includes('date') || cells.some((cell) => areaTypeOf(cell) !== null)) return false;
  const [first] = kinds;
  return first === 'text' || (first === 'code' && kinds.every((kind) => kind !== 'number'));
}
