import type { CountRecord } from '../../model/source.ts';
import { countField, originOf, periodField, type ShapeContext, shown } from '../shapes/fields.ts';
import { plainName } from '../table/header.ts';
import type { TableHead } from '../table/table-query.ts';
import { accept, type Row, type RowReader, reject, skip } from '../values/row.ts';
import { categoryId } from './category-id.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/** What the children's table of the Youth Justice Board counts, whose columns do not say it. */
const CHILDREN = 'children-cautioned-or-sentenced';

const indicator = fixedColumn('indicator', false);

/** A tidy table says of itself what it is about: both halves, since children are counted for many other reasons. */
const isYoung = /\b(child|children|young|youth|juvenile)/i;
const isJustice = /\b(caution|sentenc|convict|custod|justice|offend|re-?offend|entrant|reprimand|proven)/i;

/**
 * Children cautioned or sentenced: the children's table of the Youth Justice Board (`Financial_Year`, `YJS`,
 * `Number_Children`) or the same as councils tidy it, with an `indicator` and, in turn, a count and a rate per 10,000
 * aged 10 to 17. Rates are skipped: no population of that age comes with them, so they cannot be pooled or tested.
 *
 * Every tidy table has the columns of the second, so a row of it must be about children or young people and offending.
 */
export const youthJustice: TableFormat<'counts', CountRecord> = {
  title: 'children cautioned or sentenced by youth justice service (Youth Justice Board)',
  shape: 'counts',
  columns: {
    period: fixedColumn('Financial_Year', true, ['financial year', 'period']),
    area: fixedColumn('area_code', false),
    areaName: fixedColumn('YJS', true, ['youth justice service', 'yot', 'area_name']),
    category: indicator,
    measure: fixedColumn('measure', false),
    count: fixedColumn('Number_Children', true, ['number of children', 'value']),
  },
  reader: (head, context) =>
    saysSubject(head)
      ? childrenReader({ ...context, periods: context.periods ?? 'years' })
      : 'there is neither a column "Number_Children" nor a column "indicator" that says what is counted',
  isOwn: isYouthJustice,
};

function saysSubject({ header }: TableHead): boolean {
  const names = header.map(plainName);
  return names.includes(plainName(indicator.name)) || !names.includes('value');
}

/** True where the row says what it counts and that is youth justice, and where its table says so for all rows. */
function isYouthJustice(row: Row): boolean {
  const subject = row.text('category');
  return subject === undefined || (isYoung.test(subject) && isJustice.test(subject));
}

function childrenReader(context: ShapeContext): RowReader<readonly CountRecord[]> {
  return (row) => {
    if (!isYouthJustice(row))
      return reject(
        'constraint-error',
        'category',
        `"${shown(row.text('category') ?? '')}" is not about children who offend`,
        'Remove the row, or read the file with shape: counts or indicators.',
      );
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
