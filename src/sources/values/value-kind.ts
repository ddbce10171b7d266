import { readCell } from './cell.ts';
import { readDate } from './date-text.ts';
import { readPeriodText } from './period-text.ts';

export type ValueKind = 'missing' | 'suppressed' | 'number' | 'year' | 'date' | 'period' | 'code' | 'text';

const zonedTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;
const code = /^(?=.*\d)(?=.*[A-Za-z])[\w./-]+$/;
/** Leading zeros, as in 010451590, mean something: no number has them. */
const paddedCode = /^0\d+$/;

/** What a filled cell looks like by itself, without knowing its column. */
export function valueKind(text: string): ValueKind {
  if (paddedCode.test(text)) return 'code';
  if (/^(19|20|21)\d{2}$/.test(text)) return 'year';
  const cell = readCell(text);
  if (cell) return cell.kind === 'value' ? 'number' : cell.kind;
  if (readDate(text) || zonedTime.test(text)) return 'date';
  if (readPeriodText(text, 'years').ok) return 'period';
  return code.test(text) ? 'code' : 'text';
}
