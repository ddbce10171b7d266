import { readDate } from '../date-text.ts';

/**
 * The month of a day as `2023-06`, so that events group by month and not by day. Years stay as they are, and so does
 * what is no date: whoever reads the groups says what is wrong with it.
 */
export function monthOfDay(text: string): string {
  const date = readDate(text);
  return date ? `${date.year}-${String(date.month).padStart(2, '0')}` : text;
}
