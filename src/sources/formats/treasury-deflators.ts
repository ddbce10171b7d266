import type { Deflator } from '../../model/deflator.ts';
import { parsePriceYear } from '../../model/price-year.ts';
import { indexOf, noYear } from '../shapes/deflators.ts';
import { originOf, type ShapeContext } from '../shapes/fields.ts';
import { accept, type Rejection, type Row, type RowReader, reject } from '../values/row.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/**
 * GDP deflators at market prices of HM Treasury, saved as CSV: financial years on the left, calendar years on the
 * right of one sheet. The column of an index is headed by its base, such as "2016-17 = 100", which changes with every
 * release: it is the first such column after the years. Growth and money GDP are passed over. Layout as in
 * reference/harm.md 4; the file itself was not at hand.
 */
export const treasuryDeflators: TableFormat<'deflators', Deflator> = {
  title: 'GDP deflators of HM Treasury, financial and calendar years',
  shape: 'deflators',
  columns: {
    financial: fixedColumn('Financial year'),
    calendar: fixedColumn('Calendar year', false),
  },
  reader: ({ header }, context) => {
    const series = (['financial', 'calendar'] as const).flatMap((role) => seriesOf(role, header));
    if (series.some((one) => one.role === 'financial')) return yearsReader(series, context);
    return 'no column after "Financial year" is headed by the base of an index, such as "2016-17 = 100"';
  },
};

interface Series {
  readonly role: 'financial' | 'calendar';
  /** Position of the index, from 0. */
  readonly index: number;
}

/** The base of an index: "2016-17 = 100", "2016=100". */
const base = /^(?:19|20|21)\d{2}(?:[-/]\d{2,4})? ?= ?100$/;

function seriesOf(role: Series['role'], header: readonly string[]): readonly Series[] {
  const names = header.map((cell) => cell.replace(/\s+/g, ' ').trim().toLowerCase());
  const years = names.findIndex((name) => name.startsWith(`${role} year`));
  const index = names.findIndex((name, at) => at > years && base.test(name));
  // The base of the calendar series is not that of the financial one.
  const next = names.findIndex((name, at) => at > years && name.endsWith(' year') && !base.test(name));
  return years === -1 || index === -1 || (next !== -1 && next < index) ? [] : [{ role, index }];
}

function yearsReader(series: readonly Series[], context: ShapeContext): RowReader<readonly Deflator[]> {
  return (row) => {
    const found: Deflator[] = [];
    for (const one of series) {
      const deflator = deflatorOf(row, one, context);
      if (deflator && 'ok' in deflator) return deflator;
      if (deflator) found.push(deflator);
    }
    return accept(found);
  };
}

/** Null where the year or its index is not given: the two series do not begin together. */
function deflatorOf(row: Row, { role, index }: Series, context: ShapeContext): Deflator | Rejection | null {
  const text = row.text(role) ?? '';
  if (text === '') return null;
  const year = parsePriceYear(text);
  if (year?.kind !== role) return noYear(text, role);
  const value = indexOf(row.cells[index]?.trim() ?? '', role);
  if (value === null || typeof value === 'object') return value && wrongIndex(row, index, role);
  return { year: year.label, index: value, origin: originOf(row, context) };
}

function wrongIndex(row: Row, index: number, role: string): Rejection {
  const message = `"${row.cells[index]?.trim().slice(0, 20)}" in column ${index + 1} is not an index of prices`;
  return reject('type-error', role, message, 'Ask for the file as HM Treasury publishes it.');
}
