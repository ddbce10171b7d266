import { daysSince } from '../../model/calendar-day.ts';
import { dateLabel, readDate, readExcelSerial } from './date-text.ts';

const DAYS_IN_FORTNIGHT = 14;

/** The day of a date with or without a time; what is no date stays as it is. */
export function dayOfMoment(text: string): string {
  const date = readDate(text) ?? readExcelSerial(text);
  return date ? dateLabel(date) : text;
}

/** Which fortnight a day is in, counted from the first day of the first one; negative before it, null for no day. */
export function fortnightOf(text: string, from: string): number | null {
  const day = dayOfMoment(text);
  const days = daysSince(from, day);
  return days === null ? null : Math.floor(days / DAYS_IN_FORTNIGHT);
}
