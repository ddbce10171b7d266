import type { CountRecord } from '../../model/source.ts';
import { accept, type RowReader } from '../values/row.ts';
import { areaField } from './area-field.ts';
import {
  countField,
  isTrue,
  originOf,
  periodField,
  plainField,
  requiredText,
  type ShapeContext,
} from './fields.ts';
import { markWarnings, requiredMark } from './marks.ts';
import { negativeFigure } from './negative-figure.ts';
import { releaseOf } from './release.ts';

/** Shape `counts`: a category, an area, a period and how many. */
export function countsReader(context: ShapeContext): RowReader<CountRecord> {
  return (row) => {
    const category = requiredText(row, 'category');
    if (!category.ok) return category;
    const area = areaField(row);
    if (!area.ok) return area;
    const period = periodField(row, context);
    if (!period.ok) return period;
    const blank = requiredMark(row, 'count');
    if (blank) return blank;
    const count = countField(row, 'count');
    if (!count.ok) return count;
    const expected = plainField(row, 'expected');
    if (!expected.ok) return expected;
    const negative = negativeFigure({ expected });
    if (negative) return negative;
    const record = {
      category: category.text,
      ...area.place,
      period: period.period,
      count: count.cell,
      ...(expected.cell.kind === 'value' ? { expected: expected.cell } : {}),
      estimated: isTrue(row.text('estimated')),
      ...releaseOf(row),
      origin: originOf(row, context),
    };
    return accept(record, ...markWarnings(row, period, { count }));
  };
}
