import type { PopulationRecord } from '../../model/source.ts';
import { countField, originOf, type ShapeContext, shown } from '../shapes/fields.ts';
import { accept, type RowReader, reject, skip } from '../values/row.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/** The codes of the header and the names that the line under it gives. */
const countries = {
  K02000001: 'United Kingdom',
  K03000001: 'Great Britain',
  K04000001: 'England and Wales',
  E92000001: 'England',
  W92000004: 'Wales',
  S92000003: 'Scotland',
  N92000002: 'Northern Ireland',
} as const;

/**
 * Sheet MYE4 of the ONS mid-year estimates, saved as CSV: a row for each year since mid-1971, a column for each
 * country. Figures are rounded to hundreds, so the long tables of the same years are better where there are both.
 */
export const onsMyeSeries: TableFormat<'populations', PopulationRecord> = {
  title: 'mid-year population estimates of ONS by country since 1971 (sheet MYE4)',
  shape: 'populations',
  columns: {
    year: fixedColumn('Country Code/Year'),
    ...Object.fromEntries(
      Object.keys(countries).map((code) => [code, fixedColumn(code, code === 'E92000001')]),
    ),
  },
  reader: (_, context) => yearReader(context),
};

function yearReader(context: ShapeContext): RowReader<readonly PopulationRecord[]> {
  return (row) => {
    const text = row.text('year') ?? '';
    if (text === '' && row.text('E92000001')?.toLowerCase() === 'england') return skip([], secondHeader);
    const year = /^Mid[- ]((?:19|20|21)\d{2})$/i.exec(text)?.[1];
    if (!year)
      return reject('type-error', 'year', `"${shown(text)}" is not a mid-year`, 'Write it as Mid-2018.');
    const records: PopulationRecord[] = [];
    for (const [code, areaName] of Object.entries(countries)) {
      if (row.column(code) === null) continue;
      const field = countField(row, code);
      if (!field.ok) return field;
      if (field.cell.kind !== 'value') continue;
      const about = { area: code, areaName, year: Number(year), of: 'residents', part: null } as const;
      records.push({ ...about, population: field.cell.value, origin: originOf(row, context) });
    }
    return accept(records, rounded);
  };
}

const secondHeader = {
  code: 'second-header',
  role: 'year',
  severity: 'note',
  message: 'the names of the countries stand under their codes: this line is no record',
  hint: 'Nothing to do.',
} as const;

const rounded = {
  code: 'rounded',
  role: 'E92000001',
  severity: 'note',
  message: 'figures of this sheet are rounded to hundreds',
  hint: 'Use the table by local authority, which is not rounded, for years that both have.',
} as const;
