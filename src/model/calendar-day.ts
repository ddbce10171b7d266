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

/** Days from one day of the calendar to another, both as `2014-03-31`; negative backwards, null where one is no day. */
export function daysSince(from: string, to: string): number | null {
  return isCalendarDay(from) && isCalendarDay(to) ? dayNumber(to) - dayNumber(from) : null;
}

/** The day so many days after another; the day itself as given where it is none. */
export function dayAfter(from: string, days: number): string {
  if (!isCalendarDay(from)) return from;
  const wanted = dayNumber(from) + days;
  let year = Number(from.slice(0, 4));
  while (dayNumber(`${year}-01-01`) > wanted) year--;
  while (dayNumber(`${year + 1}-01-01`) <= wanted) year++;
  let month = 12;
  while (dayNumber([year, pad(month), '01'].join('-')) > wanted) month--;
  const first = [year, pad(month), '01'].join('-');
  return [year, pad(month), pad(wanted - dayNumber(first) + 1)].join('-');
}

/** Days since 1 March of the year 0: years counted from March have their odd day at the end. */
function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const [marchYear, sinceMarch] = month > FEBRUARY ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * sinceMarch + 2) / 5) + date - 1;
}
