import type { CountRecord } from '../../model/source.ts';
import { accept, type RowReader } from '../row.ts';
import { countField, isTrue, originOf, periodField, requiredText, type ShapeContext } from './fields.ts';

/** Shape `counts`: a category, an area, a period and how many. */
export function countsReader(context: ShapeContext): RowReader<CountRecord> {
  return (row) => {
    const category = requiredText(row, 'category');
    if (!category.ok) return category;
    const period = periodField(row, context);
    if (!period.ok) return period;
    const count = countField(row, 'count');
    if (!count.ok) return count;
    return accept({
      category: category.text,
      area: row.text('area') ?? '',
      areaName: row.text('areaName') ?? '',
      areaColumn: row.column('area') ?? row.column('areaName'),
      period: period.period,
      count: count.cell,
      estimated: isTrue(row.text('estimated')),
      origin: originOf(row, context),
    });
  };
}
