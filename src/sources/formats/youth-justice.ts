import type { CountRecord } from '../../model/source.ts';
import { accept, type RowReader, skip } from '../row.ts';
import { countField, originOf, periodField, type ShapeContext } from '../shapes/fields.ts';
import { categoryId } from './category-id.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/** What the children's table of the Youth Justice Board counts, whose columns do not say it. */
const CHILDREN = 'children-cautioned-or-sentenced';

/**
 * Children cautioned or sentenced: the children's table of the Youth Justice Board (`Financial_Year`, `YJS`,
 * `Number_Children`) or the same as councils tidy it, with an `indicator` and, in turn, a count and a rate per 10,000
 * aged 10 to 17. Rates are skipped: no population of that age comes with them, so they cannot be pooled or tested.
 */
export const youthJustice: TableFormat<'counts', CountRecord> = {
  title: 'children cautioned or sentenced by youth justice service (Youth Justice Board)',
  shape: 'counts',
  columns: {
    period: fixedColumn('Financial_Year', true, ['financial year', 'period']),
    area: fixedColumn('area_code', false),
    areaName: fixedColumn('YJS', true, ['youth justice service', 'yot', 'area_name']),
    category: fixedColumn('indicator', false),
    measure: fixedColumn('measure', false),
    count: fixedColumn('Number_Children', true, ['number of children', 'value']),
  },
  reader: (_, context) => childrenReader({ ...context, periods: context.periods ?? 'years' }),
};

function childrenReader(context: ShapeContext): RowReader<readonly CountRecord[]> {
  return (row) => {
    const measure = row.text('measure') ?? 'Count';
    if (measure !== 'Count')
      return skip([], {
        code: 'rate-left-out',
        role: 'measure',
        message: 'rates are left out: only the counts beside them are read',
        hint: 'Nothing to do.',
        severity: 'note',
      });
    const period = periodField(row, context);
    if (!period.ok) return period;
    const count = countField(row, 'count');
    if (!count.ok) return count;
    return accept([
      {
        category: categoryId(row.text('category') ?? '') || CHILDREN,
        area: row.text('area') ?? '',
        areaName: row.text('areaName') ?? '',
        areaColumn: row.column('area') ?? row.column('areaName'),
        period: period.period,
        count: count.cell,
        estimated: false,
        listed: 'area',
        origin: originOf(row, context),
      },
    ]);
  };
}
