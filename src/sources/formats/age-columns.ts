import type { NamedColumn } from '../../model/source.ts';
import { readCell } from '../values/cell.ts';
import { type Rejection, type Row, type RowReader, reject } from '../values/row.ts';
import { fixedColumn } from './partner-format.ts';

/** The ages of a table by single year, each a column of its own. */
export interface AgeColumns {
  readonly columns: Readonly<Record<string, NamedColumn>>;
  readonly roles: readonly string[];
}

/** Ages from 0 to the oldest, which stands for it and all above; `names` gives what a file calls each. */
export function ageColumns(oldest: number, names: (age: number) => readonly string[]): AgeColumns {
  const columns = Array.from({ length: oldest + 1 }, (_, age) => {
    const [name = '', ...aliases] = names(age);
    return [`age${age}`, fixedColumn(name, false, aliases)] as const;
  });
  return { columns: Object.fromEntries(columns), roles: columns.map(([role]) => role) };
}

/**
 * Holds the total of each row against the sum of its ages: where they differ one of them is broken, and no one can
 * say which. Rows that lack an age are not held against anything.
 */
export function agesAddUp<T>(read: RowReader<T>, { roles }: AgeColumns, total: string): RowReader<T> {
  return (row) => {
    const result = read(row);
    if (!result.ok) return result;
    return differs(row, roles, total) ?? result;
  };
}

function differs(row: Row, roles: readonly string[], total: string): Rejection | null {
  const whole = figure(row, total);
  let sum = 0;
  for (const role of roles) {
    const age = figure(row, role);
    if (age === null) return null;
    sum += age;
  }
  if (whole === null || whole === sum) return null;
  return reject(
    'constraint-error',
    total,
    `the ages add to ${sum}, not to ${whole}`,
    'Find out whether the total or an age is wrong.',
  );
}

function figure(row: Row, role: string): number | null {
  const cell = readCell(row.text(role) ?? '');
  return cell?.kind === 'value' ? cell.value : null;
}
