import type { CountRecord } from '../../model/source.ts';
import { countField, originOf, periodField, requiredText, type ShapeContext } from '../shapes/fields.ts';
import { accept, type RowReader } from '../values/row.ts';
import { categoryId } from './category-id.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/**
 * Numbers in drug and alcohol treatment. No real extract could be had, so this is a layout to ask a commissioner for,
 * one row for each area, period, substance and measure:
 *
 *     area_code,area_name,period,substance,measure,count
 *     E06000019,"Herefordshire, County of",2013-14,Opiates,In treatment,612
 *     E06000019,"Herefordshire, County of",2013-14,Opiates,Successful completions,*
 *
 * The category is `treatment-`, the substance and the measure: `treatment-opiates-in-treatment`. A person may be in
 * treatment for several substances and in several periods, so substances and periods are not to be added up.
 */
export const treatmentCounts: TableFormat<'counts', CountRecord> = {
  title: 'numbers in drug and alcohol treatment by substance and measure (tidy layout)',
  shape: 'counts',
  columns: {
    area: fixedColumn('area_code'),
    areaName: fixedColumn('area_name', false),
    period: fixedColumn('period'),
    category: fixedColumn('substance'),
    measure: fixedColumn('measure'),
    count: fixedColumn('count'),
  },
  reader: (_, context) => treatmentReader({ ...context, periods: context.periods ?? 'years' }),
};

function treatmentReader(context: ShapeContext): RowReader<readonly CountRecord[]> {
  return (row) => {
    const substance = requiredText(row, 'category');
    if (!substance.ok) return substance;
    const measure = requiredText(row, 'measure');
    if (!measure.ok) return measure;
    const period = periodField(row, context);
    if (!period.ok) return period;
    const count = countField(row, 'count');
    if (!count.ok) return count;
    return accept([
      {
        category: `treatment-${categoryId(substance.text)}-${categoryId(measure.text)}`,
        area: row.text('area') ?? '',
        areaName: row.text('areaName') ?? '',
        areaColumn: row.column('area'),
        period: period.period,
        count: count.cell,
        estimated: false,
        origin: originOf(row, context),
      },
    ]);
  };
}
