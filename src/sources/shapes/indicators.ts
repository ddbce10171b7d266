import type { IndicatorRecord } from '../../model/source.ts';
import { accept, type RowReader } from '../values/row.ts';
import { areaField } from './area-field.ts';
import {
  isTrue,
  originOf,
  periodField,
  plainField,
  requiredText,
  type ShapeContext,
  valueField,
} from './fields.ts';
import { figuresBeside } from './figures-beside.ts';
import { markWarnings } from './marks.ts';
import { negativeFigure } from './negative-figure.ts';
import { releaseOf } from './release.ts';

/** Shape `indicators`: figures as published, with their numerator and base where the publisher gives them. */
export function indicatorsReader(context: ShapeContext): RowReader<IndicatorRecord> {
  return (row) => {
    const category = requiredText(row, 'category');
    if (!category.ok) return category;
    const area = areaField(row);
    if (!area.ok) return area;
    const period = periodField(row, context);
    if (!period.ok) return period;
    const numerator = plainField(row, 'numerator');
    if (!numerator.ok) return numerator;
    const denominator = plainField(row, 'denominator');
    if (!denominator.ok) return denominator;
    const value = valueField(row, 'value');
    if (!value.ok) return value;
    const negative = negativeFigure({ numerator, denominator, value });
    if (negative) return negative;
    const beside = figuresBeside(row, context);
    if (!beside.ok) return beside;
    const record = {
      category: category.text,
      ...area.place,
      period: period.period,
      numerator: numerator.cell,
      denominator: denominator.cell,
      value: value.cell,
      ...beside.figures,
      estimated: isTrue(row.text('estimated')),
      ...releaseOf(row),
      origin: originOf(row, context),
    };
    return accept(record, ...markWarnings(row, period, { numerator, denominator, value }));
  };
}
