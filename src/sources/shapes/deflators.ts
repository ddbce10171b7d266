import type { Deflator } from '../../model/deflator.ts';
import { parsePriceYear } from '../../model/price-year.ts';
import { readCell } from '../values/cell.ts';
import { accept, type Rejection, type RowReader, reject } from '../values/row.ts';
import { originOf, type ShapeContext, shown } from './fields.ts';

/** Shape `deflators`: a financial or calendar year and the index of prices in it. */
export function deflatorsReader(context: ShapeContext): RowReader<Deflator> {
  return (row) => {
    const year = parsePriceYear(row.text('year') ?? '');
    if (!year) return noYear(row.text('year') ?? '', 'year');
    const index = indexOf(row.text('index') ?? '', 'index');
    if (typeof index === 'object') return index ?? noIndex('', 'index');
    return accept({ year: year.label, index, origin: originOf(row, context) });
  };
}

/** An index above 0; null for one that is not given. */
export function indexOf(text: string, role: string): number | null | Rejection {
  const cell = readCell(text);
  if (cell && cell.kind !== 'value') return null;
  return cell && cell.value > 0 ? cell.value : noIndex(text, role);
}

export function noYear(text: string, role: string): Rejection {
  const message = `"${shown(text)}" is not a year`;
  return reject('type-error', role, message, 'Write a financial year, 2019-20, or a calendar year, 2019.');
}

function noIndex(text: string, role: string): Rejection {
  const message = `"${shown(text)}" is not an index of prices`;
  return reject('type-error', role, message, 'Supply the index, a number above 0.');
}
