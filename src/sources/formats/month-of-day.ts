import { dateLabel, readDate } from '../values/date-text.ts';

/**
 * The first day of the month of a day, so that events group by month and not by day. It is no `2011-12`, which could
 * be a financial year. Years stay as they are, and so does what is no date: whoever reads the groups says what is wrong.
 */
export function monthOfDay(text: string): string {
  const date = readDate(text);
  return date ? dateLabel({ ...date, day: 1 }) : text;
}
