import { dateLabel, fromDays } from '../values/date-text.ts';

/** What a cell of a workbook may hold. Dates are read as UTC: a workbook knows no time zone. */
export type WorkbookValue = string | number | boolean | Date | null | undefined;

/** Serial numbers below 1 are times of day: they come as a time on the day that the workbook's calendar starts from. */
const FIRST_DAYS: Readonly<Record<DateSystem, number>> = {
  '1900': Date.UTC(1899, 11, 31),
  '1904': Date.UTC(1904, 0, 1),
};
const DAY = 86_400;
/** From 1 March of the year 0. */
const DAYS_BEFORE_1970 = 719_468;

export type DateSystem = '1900' | '1904';

/** The text that a cell would have in a CSV, whatever the country that the workbook was made in. */
export function workbookText(value: WorkbookValue, dates: DateSystem): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return numberText(value);
  // Line ends of XML are LF however they were written (XML 1.0, 2.11).
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : dateText(value, dates);
}

/** The shortest decimal text that means the number, without grouping or exponent: no figure is written with one. */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  return exponent === undefined ? text.replace(/^-0$/, '0') : withoutExponent(mantissa, Number(exponent));
}

function withoutExponent(mantissa: string, exponent: number): string {
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)\.?(\d*)$/.exec(mantissa) ?? [];
  const digits = whole + decimals;
  const point = whole.length + exponent;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

function dateText(date: Date, dates: DateSystem): string {
  const time = date.getTime();
  if (Number.isNaN(time)) return '#VALUE!';
  // Serial numbers are binary fractions of a day, so a whole second may come a fraction early or late.
  const seconds = Math.round(time / 1000);
  const sinceFirst = seconds - FIRST_DAYS[dates] / 1000;
  return sinceFirst >= 0 && sinceFirst < DAY ? clockText(sinceFirst) : isoText(seconds);
}

/** `2026-03-29`, or `2026-03-29T00:30:00` when it is not midnight, of seconds since 1970. */
export function isoText(seconds: number): string {
  const days = Math.floor(seconds / DAY);
  const day = dateLabel(fromDays(days + DAYS_BEFORE_1970));
  const rest = seconds - days * DAY;
  if (rest === 0) return day;
  const clock = clockText(rest);
  return `${day}T${clock.length === 5 ? `${clock}:00` : clock}`;
}

/** A time of day, or a longer duration: `17:58`, `25:30:05`. */
export function clockText(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  const text = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
