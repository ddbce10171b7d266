import type { AreaLink } from '../../model/area.ts';
import { requiredText, type ShapeContext } from '../shapes/fields.ts';
import { accept, type Row, type RowReader } from '../values/row.ts';
import { fixedColumn, type TableFormat } from './partner-format.ts';

/**
 * The ONS look-up of districts to Community Safety Partnerships and police force areas. A row links its district to
 * the partnership and to the force, and the partnership to the force. Districts and partnerships are layers of their
 * own, so that the people of a force are the sum of its districts or of its partnerships, never of both.
 */
export const districtCspForce: TableFormat<'lookup', AreaLink> = {
  title: 'look-up of districts to Community Safety Partnerships and police forces',
  shape: 'lookup',
  columns: {
    child: fixedColumn('LAD17CD', true, later('LAD', 'CD')),
    childName: fixedColumn('LAD17NM', false, later('LAD', 'NM')),
    csp: fixedColumn('CSP17CD', true, later('CSP', 'CD')),
    cspName: fixedColumn('CSP17NM', false, later('CSP', 'NM')),
    parent: fixedColumn('PFA17CD', true, later('PFA', 'CD')),
    parentName: fixedColumn('PFA17NM', false, later('PFA', 'NM')),
  },
  reader: (_, context) => linkReader(context),
};

/** The same column in the editions of 2018 to 2023. */
function later(kind: string, what: 'CD' | 'NM'): readonly string[] {
  return [18, 19, 20, 21, 22, 23].map((year) => `${kind}${year}${what}`);
}

function linkReader({ source }: ShapeContext): RowReader<readonly AreaLink[]> {
  return (row) => {
    for (const role of ['child', 'csp', 'parent']) {
      const field = requiredText(row, role);
      if (!field.ok) return field;
    }
    return accept([
      { lookup: source, layer: 'district', ...child(row, 'child'), ...parent(row, 'csp') },
      { lookup: source, layer: 'district', ...child(row, 'child'), ...parent(row, 'parent') },
      { lookup: source, layer: 'csp', ...child(row, 'csp'), ...parent(row, 'parent') },
    ]);
  };
}

function child(row: Row, role: string) {
  return { child: row.text(role) ?? '', childName: row.text(`${role}Name`) || null };
}

function parent(row: Row, role: string) {
  return { parent: row.text(role) ?? '', parentName: row.text(`${role}Name`) || null };
}
