import type { CellValue } from '../../model/source.ts';
import { type Rejection, type Row, type RowWarning, reject } from '../values/row.ts';
import { shown } from './fields.ts';

/** A blank cell where a figure is the point of the row: nobody can tell whether it is 0, withheld or forgotten. */
export function requiredMark(row: Row, role: string): Rejection | null {
  if (row.text(role) !== '') return null;
  const hint = `Write 0 where there was none, * where it is withheld, .. where it is not available.`;
  return reject(
    'constraint-error',
    role,
    `${role} is empty: write * where it is withheld, .. where it is not available`,
    hint,
  );
}

/** What to say of a row that is taken: an odd period, and figures that are withheld or not given. */
export function markWarnings(
  row: Row,
  period: { readonly warning?: RowWarning },
  figures: Readonly<Record<string, { readonly cell: CellValue }>>,
): readonly RowWarning[] {
  const warnings = period.warning ? [period.warning] : [];
  for (const [role, { cell }] of Object.entries(figures)) {
    const warning = markWarning(role, row.text(role) ?? '', cell);
    if (warning) warnings.push(warning);
  }
  return warnings;
}

function markWarning(role: string, text: string, cell: CellValue): RowWarning | null {
  if (cell.kind === 'value' || text === '') return null;
  if (text === '-')
    return {
      code: 'lone-dash',
      role,
      message: `${role} is "-": read as missing, not as 0`,
      hint: 'Write 0 where there was none, .. where it is not available.',
    };
  const hint = 'Nothing to do if it must stay so: what is added up with it is incomplete, and says so.';
  return cell.kind === 'suppressed'
    ? { code: 'suppressed', role, message: `${role} is "${shown(text)}": read as suppressed, not as 0`, hint }
    : {
        code: 'missing-value',
        role,
        message: `${role} is "${shown(text)}": read as missing, not as 0`,
        hint,
      };
}
