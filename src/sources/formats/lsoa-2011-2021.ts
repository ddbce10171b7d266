import type { AreaLink } from '../../model/area.ts';
import { requiredText, type ShapeContext, shown } from '../shapes/fields.ts';
import { accept, type Row, type RowReader, type RowWarning, reject } from '../values/row.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/** Children of one census are added up apart from those of the other: together they would count everybody twice. */
const layers = { 2011: 'lsoa-2011', 2021: 'lsoa-2021' } as const;

/**
 * The ONS look-up of 2011 to 2021 LSOAs with their districts. A row links its code of either census to its district:
 * U unchanged, S split, M merged, X neither. Read in the whole file: 33,647 U, 1,900 S, 239 M, 9 X.
 */
export const lsoa2011To2021: TableFormat<'lookup', AreaLink> = {
  title: 'look-up of 2011 LSOAs to 2021 LSOAs and districts',
  shape: 'lookup',
  columns: {
    child: fixedColumn('lsoa11_code', true, ['LSOA11CD']),
    childName: fixedColumn('lsoa11_name', false, ['LSOA11NM']),
    change: fixedColumn('change_code', true, ['CHGIND', 'CHNGIND']),
    later: fixedColumn('lsoa21_code', true, ['LSOA21CD']),
    laterName: fixedColumn('lsoa21_name', false, ['LSOA21NM']),
    parent: fixedColumn('ltla22_code', true, ['LAD22CD', 'ltla23_code', 'LAD23CD']),
    parentName: fixedColumn('ltla22_name', false, ['LAD22NM', 'ltla23_name', 'LAD23NM']),
  },
  reader: (_, context) => linkReader(context),
};

function linkReader({ source }: ShapeContext): RowReader<readonly AreaLink[]> {
  return (row) => {
    for (const role of ['child', 'later', 'parent']) {
      const field = requiredText(row, role);
      if (!field.ok) return field;
    }
    const change = row.text('change') ?? '';
    if (!/^[USMX]$/.test(change)) return unknownChange(change);
    const after = linkOf(row, source, 'later', layers[2021]);
    if (change !== 'X') return accept([linkOf(row, source, 'child', layers[2011]), after]);
    const before = isHome(row) ? [linkOf(row, source, 'child', layers[2011])] : [];
    return accept([...before, after], noCleanMapping);
  };
}

function linkOf(row: Row, lookup: string, role: 'child' | 'later', layer: string): AreaLink {
  return {
    lookup,
    layer,
    child: row.text(role) ?? '',
    childName: row.text(`${role}Name`) || null,
    parent: row.text('parent') ?? '',
    parentName: row.text('parentName') || null,
    parentLayer: 'district',
  };
}

/**
 * Three of the 2011 LSOAs marked X lie in two of today's districts; linked to both, their events would count twice.
 * Their names say which district they lay in when they were drawn ("Gateshead 024C"): that one holds them.
 */
function isHome(row: Row): boolean {
  return row.text('childName')?.replace(/ \d{3}[A-Z]+$/, '') === row.text('parentName');
}

function unknownChange(change: string) {
  const message = `"${shown(change)}" is no change code`;
  return reject('constraint-error', 'change', message, 'Change codes are U, S, M and X.');
}

const noCleanMapping: RowWarning = {
  code: 'no-clean-mapping',
  role: 'change',
  message: 'change code X: the boundaries of 2011 and 2021 fit in no simple way, so figures of either differ',
  hint: 'Nothing to do unless these few areas matter: each is placed in the district that its name says.',
};
