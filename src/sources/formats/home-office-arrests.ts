import type { CellValue, CountRecord } from '../../model/source.ts';
import { countField, periodField, requiredText, type ShapeContext } from '../shapes/fields.ts';
import { accept, type RowReader } from '../values/row.ts';
import { categoryId } from './category-id.ts';
import { forceCount, partOf } from './force-count.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

const parts = ['ethnic', 'age', 'sex'];

/**
 * Arrests by force of the Home Office's open data. A row is the part of an ethnic group, age group and sex; the parts of
 * one offence group are added up as `arrests-` and the group. `NA` is missing, and leaves the sum without a value.
 */
export const homeOfficeArrests: TableFormat<'counts', CountRecord> = {
  title: 'arrests by police force and offence group (Home Office open data)',
  shape: 'counts',
  columns: {
    period: fixedColumn('financial_year', true, ['financial year']),
    area: fixedColumn('force_code', false, ['geocode']),
    areaName: fixedColumn('force_name', true, ['force name', 'police force']),
    category: fixedColumn('offence_group', true, ['offence group', 'reason for arrest (offence group)']),
    ethnic: fixedColumn('ethnic_group', false, ['ethnic group']),
    age: fixedColumn('age_group', false, ['age group']),
    sex: fixedColumn('sex', false, ['gender']),
    count: fixedColumn('arrests', true, ['number of arrests']),
  },
  reader: (_, context) => arrestsReader({ ...context, periods: context.periods ?? 'years' }),
};

function arrestsReader(context: ShapeContext): RowReader<readonly CountRecord[]> {
  return (row) => {
    const offence = requiredText(row, 'category');
    if (!offence.ok) return offence;
    const period = periodField(row, context);
    if (!period.ok) return period;
    const force = requiredText(row, 'areaName');
    if (!force.ok) return force;
    const count = countField(row, 'count');
    const about = {
      category: `arrests-${categoryId(offence.text)}`,
      period: period.period,
      part: partOf(row, parts),
    };
    const record = (cell: CellValue) => [forceCount(row, context, { ...about, count: cell })];
    if (!count.ok) return { ...count, remains: record({ kind: 'missing' }) };
    return accept(record(count.cell));
  };
}
