import type { PlaceClass } from '../../model/source.ts';
import { accept, type RowReader } from '../values/row.ts';
import { originOf, requiredText, type ShapeContext } from './fields.ts';

/** Shape `classes`: a small area and what kind of place a classification says it is. */
export function classesReader(context: ShapeContext): RowReader<PlaceClass> {
  return (row) => {
    const place = requiredText(row, 'place');
    if (!place.ok) return place;
    const scheme = requiredText(row, 'scheme');
    if (!scheme.ok) return scheme;
    const value = requiredText(row, 'value');
    if (!value.ok) return value;
    const origin = originOf(row, context);
    return accept({ place: place.text, scheme: scheme.text, value: value.text, origin });
  };
}
