import type { Period } from './period.ts';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const FEBRUARY = 2;

/** Whether a text is a day of the calendar, written as `2014-03-31`. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return day >= 1 && day <= daysIn(year, month);
}

/** The last day of a period, as `2014-03-31`. */
export function lastDayOf({ to }: Pick<Period, 'to'>): string {
  const [year, month] = [Math.floor(to / 12), (to % 12) + 1];
  return [year, pad(month), pad(daysIn(year, month))].join('-');
}

/** 0 for a month that is none. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === FEBRUARY && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
