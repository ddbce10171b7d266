import type { PopulationRecord } from '../../model/source.ts';
import { countField, originOf, requiredText, type ShapeContext } from '../shapes/fields.ts';
import type { TableHead } from '../table/table-query.ts';
import { accept, type RowReader, type RowWarning, reject, skip } from '../values/row.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/**
 * Mid-year estimates of LSOAs with a row for each age group and sex and a column for each year, as in the file of
 * West Sussex public health. A row is a part of a population: the parts are added up where all are there. A column of
 * several years (`2016_20`) is their sum, so it is left alone.
 */
export const lsoaPopulationGroups: TableFormat<'populations', PopulationRecord> = {
  title: 'mid-year population estimates of LSOAs by age group, sex and year',
  shape: 'populations',
  columns: {
    area: fixedColumn('LSOA11CD', true, ['LSOA21CD']),
    areaName: fixedColumn('LSOA11NM', false, ['LSOA21NM']),
    age: fixedColumn('Age_group'),
    sex: fixedColumn('Sex'),
    ...Object.fromEntries(yearNames().map((year) => [year, fixedColumn(year, false)])),
  },
  reader: (head, context) => {
    const years = yearsOf(head);
    return years.length > 0 ? groupReader(years, context) : 'no column of the header is a year';
  },
};

/** Years that a header may have: estimates of small areas began in 2001. */
function yearNames(): readonly string[] {
  return Array.from({ length: 50 }, (_, index) => String(2001 + index));
}

function yearsOf({ header }: TableHead): readonly string[] {
  const names = header.map((cell) => cell.trim());
  return yearNames().filter((year) => names.includes(year));
}

const allAges = /^(all|total)\b/i;
const bothSexes = /^(all|total|both|persons?)\b/i;

/** Added to the groups it would count its people twice. */
const halfTotal: RowWarning = {
  code: 'parts-skipped',
  role: 'age',
  message:
    'a total over all ages of one sex, or over both sexes of one age: skipped beside the groups themselves',
  hint: 'Nothing to do where the file has the groups too.',
};

function groupReader(
  years: readonly string[],
  context: ShapeContext,
): RowReader<readonly PopulationRecord[]> {
  return (row) => {
    const area = requiredText(row, 'area');
    if (!area.ok) return area;
    const age = requiredText(row, 'age');
    if (!age.ok) return age;
    const sex = requiredText(row, 'sex');
    if (!sex.ok) return sex;
    const totals = [allAges.test(age.text), bothSexes.test(sex.text)];
    if (totals.includes(true) && totals.includes(false)) return skip([], halfTotal);
    const about = { area: area.text, areaName: row.text('areaName') ?? '', of: 'residents' } as const;
    const part = totals.includes(true) ? null : `${sex.text}, ${age.text}`;
    const records: PopulationRecord[] = [];
    for (const year of years) {
      const field = countField(row, year);
      if (!field.ok) return field;
      if (field.cell.kind !== 'value')
        return reject('constraint-error', year, `there is no figure for ${year}`, 'Supply the estimate.');
      const { value: population } = field.cell;
      records.push({ ...about, year: Number(year), part, population, origin: originOf(row, context) });
    }
    return accept(records);
  };
}
