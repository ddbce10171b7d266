import type { AreaLink } from '../../model/area.ts';
import { accept, type RowReader } from '../values/row.ts';
import { requiredText, type ShapeContext } from './fields.ts';

/** Shape `lookup`: one step from a small area to the area that holds it. */
export function linksReader({ source }: ShapeContext): RowReader<AreaLink> {
  return (row) => {
    const child = requiredText(row, 'child');
    if (!child.ok) return child;
    const parent = requiredText(row, 'parent');
    if (!parent.ok) return parent;
    return accept({
      lookup: source,
      child: child.text,
      childName: row.text('childName') || null,
      parent: parent.text,
      parentName: row.text('parentName') || null,
    });
  };
}
