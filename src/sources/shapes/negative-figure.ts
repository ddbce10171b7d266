import type { CellValue } from '../../model/source.ts';
import { type Rejection, reject } from '../values/row.ts';

/** The first of these figures that is negative, which none of them can be; null when none is. */
export function negativeFigure(
  figures: Readonly<Record<string, { readonly cell: CellValue }>>,
): Rejection | null {
  for (const [role, { cell }] of Object.entries(figures))
    if (cell.kind === 'value' && cell.value < 0)
      return reject('constraint-error', role, `${cell.value} is negative`, 'Supply the true figure.');
  return null;
}
