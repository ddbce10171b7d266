import type { AreaLink } from '../../model/area.ts';
import { requiredText, type ShapeContext } from '../shapes/fields.ts';
import { accept, type RowReader } from '../values/row.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/**
 * The ONS best-fit look-up of 2011 LSOAs to wards and districts. A row links its LSOA to its ward and, straight, to
 * its district. It does not link the ward to the district: wards would then stand beside their own LSOAs as parts of
 * the district, and wards that no LSOA fits best are not in the file, so a sum over its wards would lack people.
 */
export const lsoaWardDistrict: TableFormat<'lookup', AreaLink> = {
  title: 'best-fit look-up of 2011 LSOAs to wards and districts',
  shape: 'lookup',
  columns: {
    child: fixedColumn('LSOA11CD'),
    childName: fixedColumn('LSOA11NM', false),
    ward: fixedColumn('WD18CD', true, ['WD17CD', 'WD19CD', 'WD20CD']),
    wardName: fixedColumn('WD18NM', false, ['WD17NM', 'WD19NM', 'WD20NM']),
    parent: fixedColumn('LAD18CD', true, ['LAD17CD', 'LAD19CD', 'LAD20CD']),
    parentName: fixedColumn('LAD18NM', false, ['LAD17NM', 'LAD19NM', 'LAD20NM']),
  },
  reader: (_, context) => linkReader(context),
};

function linkReader({ source }: ShapeContext): RowReader<readonly AreaLink[]> {
  return (row) => {
    const child = requiredText(row, 'child');
    if (!child.ok) return child;
    const ward = requiredText(row, 'ward');
    if (!ward.ok) return ward;
    const parent = requiredText(row, 'parent');
    if (!parent.ok) return parent;
    const from = {
      lookup: source,
      layer: 'lsoa-2011',
      child: child.text,
      childName: row.text('childName') || null,
    };
    return accept([
      { ...from, parent: ward.text, parentName: row.text('wardName') || null, parentLayer: 'ward' },
      { ...from, parent: parent.text, parentName: row.text('parentName') || null, parentLayer: 'district' },
    ]);
  };
}
