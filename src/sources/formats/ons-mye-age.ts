import type { PopulationRecord } from '../../model/source.ts';
import { populationsReader } from '../shapes/populations.ts';
import type { TableHead } from '../table/table-query.ts';
import { ageColumns, agesAddUp } from './age-columns.ts';
import { eachOne } from './each-one.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';
import { withConstant } from './with-constant.ts';

const ages = ageColumns(90, (age) => [String(age), `${age}+`]);

/**
 * Sheet MYE2 (persons) of the ONS mid-year estimates by single year of age, saved as CSV: title rows, then one table
 * in which countries, regions, counties and districts stand in one column. Each is a figure of its own, found by its
 * code; nothing is ever added up over the sheet. The year stands in the title alone.
 */
export const onsMyeAge: TableFormat<'populations', PopulationRecord> = {
  title: 'mid-year population estimates of ONS by single year of age (sheet MYE2, persons)',
  shape: 'populations',
  columns: {
    area: fixedColumn('Code'),
    areaName: fixedColumn('Name'),
    population: fixedColumn('All ages'),
    ...ages.columns,
  },
  reader: (head, context) => {
    const year = yearOfTitle(head);
    if (!/^\d{4}$/.test(year)) return year;
    const read = withConstant(populationsReader(context, 'residents'), 'year', year);
    return eachOne(agesAddUp(read, ages, 'population'));
  },
};

/** The one year of the title, or why it gives none. The sheets of males and females look the same but for the title. */
function yearOfTitle({ preamble }: TableHead): string {
  const title = preamble.flat().join(' ');
  if (/\b(fe)?males\b/i.test(title) && !/\bpersons\b/i.test(title))
    return 'the title says that this sheet counts males or females, not all residents';
  const years = [...new Set([...title.matchAll(/\bmid[- ](\d{4})\b/gi)].map((match) => match[1]!))];
  if (years.length === 1) return years[0]!;
  return years.length === 0
    ? 'no line above the header says which mid-year the estimates are of'
    : `the lines above the header name several years: ${years.join(', ')}`;
}
