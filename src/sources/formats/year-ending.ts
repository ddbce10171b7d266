import type { Period } from '../../model/period.ts';
import { readDate } from '../values/date-text.ts';
import { periodOfMonths } from '../values/period-forms.ts';

/** The twelve months that end with the month of a day: `2007-03-31` is 2006-07. Null for anything else. */
export function yearEnding(text: string): Period | null {
  const date = readDate(text);
  if (!date) return null;
  const last = date.year * 12 + date.month - 1;
  return periodOfMonths(last - 11, last);
}
