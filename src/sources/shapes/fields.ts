import type { Origin } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import type { CellValue } from '../../model/source.ts';
import { readCell } from '../values/cell.ts';
import { readPeriodText } from '../values/period-text.ts';
import { type Rejection, type Row, type RowWarning, reject } from '../values/row.ts';

/** What the readers of several shapes need to know about the source they serve. */
export interface ShapeContext {
  readonly source: string;
  readonly file: string;
  readonly periods: 'months' | 'years' | null;
}

export function originOf(row: Row, { source, file }: ShapeContext): Origin {
  return { source, file, firstLine: row.line, lastLine: row.line };
}

const NO_PERIOD_HINT = 'Supply the date, or the month (2013-04), quarter (2013-14 Q1) or year (2013-14).';

type PeriodField = { readonly ok: true; readonly period: Period; readonly warning?: RowWarning };

export function periodField(row: Row, context: ShapeContext): PeriodField | Rejection {
  const text = row.text('period') ?? '';
  if (text === '') return reject('constraint-error', 'period', 'there is no date or period', NO_PERIOD_HINT);
  const read = readPeriodText(text, context.periods);
  return read.ok ? read : reject('type-error', 'period', read.message, read.hint);
}

/** `£1,250.50` is 1250.5: whoever asks for a figure knows that it is money. */
const pounds = /^£ ?(?=\d[\d,.]*$)/;

/** A figure that may be withheld or not there; a column that the file lacks is missing. */
export function valueField(row: Row, role: string): { ok: true; cell: CellValue } | Rejection {
  const text = row.text(role) ?? '';
  const cell = readCell(text.replace(pounds, ''));
  if (cell === null)
    return reject(
      'type-error',
      role,
      `"${shown(text)}" is not a number`,
      'Supply a plain number, or leave the cell empty.',
    );
  return { ok: true, cell };
}

/** A figure that is no percentage and no money. */
export function plainField(row: Row, role: string): { ok: true; cell: CellValue } | Rejection {
  const text = row.text(role) ?? '';
  if (pounds.test(text))
    return reject('type-error', role, `"${shown(text)}" is money, not a number`, 'Supply the plain number.');
  return text.endsWith('%')
    ? reject('type-error', role, `"${shown(text)}" is a percentage`, 'Supply the count, not a percentage.')
    : valueField(row, role);
}

/** A whole number of events or people, never negative. */
export function countField(row: Row, role: string): { ok: true; cell: CellValue } | Rejection {
  const field = plainField(row, role);
  if (!field.ok || field.cell.kind !== 'value') return field;
  const { value } = field.cell;
  if (value < 0)
    return reject(
      'constraint-error',
      role,
      `${value} is negative: a count cannot be`,
      'Supply the true count.',
    );
  if (!Number.isInteger(value))
    return reject('type-error', role, `${value} is not a whole number`, 'Supply the count, not a rate.');
  if (!Number.isSafeInteger(value))
    return reject('type-error', role, 'the number is too large to be a count', 'Supply the true count.');
  return field;
}

export function requiredText(row: Row, role: string): { ok: true; text: string } | Rejection {
  const text = row.text(role) ?? '';
  return text === ''
    ? reject('constraint-error', role, `${role} is empty`, `Supply the ${role}.`)
    : { ok: true, text };
}

export function isTrue(text: string | undefined): boolean {
  return /^(y|yes|true|1)$/i.test(text ?? '');
}

/** Words that outputs are searched for, since they stand for faults of a program and never for a figure. */
const faultWords = /\b(?:NaN|Infinity|undefined)\b/g;

/** Text of a cell as shown in a message: short, so that no record is echoed. */
export function shown(text: string): string {
  const plain = text.replace(faultWords, (word) => (word === 'undefined' ? 'Undefined' : word.toLowerCase()));
  return plain.length > 20 ? `${plain.slice(0, 20)}...` : plain;
}
