import type { HarmWeight } from '../../model/harm-weight.ts';
import { accept, type RowReader, reject } from '../values/row.ts';
import { originOf, plainField, requiredText, type ShapeContext } from './fields.ts';

/** Shape `harm-weights`: an offence and how much it weighs in an index of harm or severity. */
export function harmWeightsReader(context: ShapeContext): RowReader<HarmWeight> {
  return (row) => {
    const category = requiredText(row, 'category');
    if (!category.ok) return category;
    const weight = plainField(row, 'weight');
    if (!weight.ok) return weight;
    if (weight.cell.kind !== 'value' || weight.cell.value < 0)
      return reject(
        'constraint-error',
        'weight',
        'the weight must be a number, 0 or more',
        'Supply the weight that the publisher gives, or take the row out.',
      );
    const unit = requiredText(row, 'unit');
    if (!unit.ok) return unit;
    return accept({
      category: category.text,
      code: row.text('code') || null,
      weight: weight.cell.value,
      unit: unit.text,
      origin: originOf(row, context),
    });
  };
}
