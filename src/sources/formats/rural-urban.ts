import type { PlaceClass } from '../../model/source.ts';
import { originOf, requiredText, type ShapeContext, shown } from '../shapes/fields.ts';
import { accept, type RowReader, reject } from '../values/row.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/** The eight classes of 2011, and whether each is urban. C2, D2 and E2 are those in a sparse setting. */
const classes: Readonly<Record<string, 'urban' | 'rural'>> = {
  A1: 'urban',
  B1: 'urban',
  C1: 'urban',
  C2: 'urban',
  D1: 'rural',
  D2: 'rural',
  E1: 'rural',
  E2: 'rural',
};

/** The rural-urban classification of 2011 by LSOA: the class, and whether it is urban or rural. */
export const ruralUrban: TableFormat<'classes', PlaceClass> = {
  title: 'rural-urban classification 2011 of LSOAs',
  shape: 'classes',
  columns: {
    place: fixedColumn('lsoa11_code', true, ['LSOA11CD']),
    value: fixedColumn('ruc11_code', true, ['RUC11CD']),
    group: fixedColumn('ruc', false),
  },
  reader: (_, context) => classReader(context),
};

function classReader(context: ShapeContext): RowReader<readonly PlaceClass[]> {
  return (row) => {
    const place = requiredText(row, 'place');
    if (!place.ok) return place;
    const value = requiredText(row, 'value');
    if (!value.ok) return value;
    const group = Object.hasOwn(classes, value.text) ? classes[value.text] : undefined;
    if (!group)
      return reject(
        'constraint-error',
        'value',
        `"${shown(value.text)}" is no class of 2011`,
        `Classes are ${Object.keys(classes).join(', ')}.`,
      );
    const written = row.text('group');
    if (written !== undefined && written.toLowerCase() !== group)
      return reject(
        'constraint-error',
        'group',
        `class ${value.text} is ${group}, not "${shown(written)}"`,
        'Find out which of the two is right.',
      );
    const about = { place: place.text, origin: originOf(row, context) };
    return accept([
      { ...about, scheme: 'rural-urban-2011', value: value.text },
      { ...about, scheme: 'rural-urban', value: group },
    ]);
  };
}
