/** A day as it is written in a file. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isoDate = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const ukDate = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const serial = /^\d{5}(?:\.\d+)?$/;
/** 1990-01-01 to 2099-12-31 as Excel counts days: outside these a number of five digits is no date. */
const EARLIEST_SERIAL = 32_874;
const LATEST_SERIAL = 73_050;
/** Days from 1 March of the year 0 to day 0 of Excel's count, which takes 1900 for a leap year. */
const EXCEL_ZERO = 693_899;
const DAYS_IN_400_YEARS = 146_097;

/** True for what is written like a date, right or wrong. */
export function looksLikeDate(text: string): boolean {
  return /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}([T ].*)?$/.test(text);
}

/**
 * Reads dd/mm/yyyy and yyyy-mm-dd, with or without a time of day. The day always comes before the month: 01/04/2023
 * is 1 April. Null for days that no calendar has, and for times of another zone, whose month may not be ours.
 */
export function readDate(text: string): CalendarDate | null {
  const iso = isoDate.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const uk = ukDate.exec(text);
  return uk ? checked(Number(uk[3]), Number(uk[2]), Number(uk[1])) : null;
}

/** Reads the day number that Excel leaves behind when a date loses its format: 45017 is 2023-04-01. */
export function readExcelSerial(text: string): CalendarDate | null {
  const days = serial.test(text) ? Math.floor(Number(text)) : 0;
  if (days < EARLIEST_SERIAL || days > LATEST_SERIAL) return null;
  return fromDays(days + EXCEL_ZERO);
}

export function dateLabel({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function checked(year: number, month: number, day: number): CalendarDate | null {
  const known = year >= 1900 && year <= 2199 && month >= 1 && month <= 12;
  return known && day >= 1 && day <= daysIn(year, month) ? { year, month, day } : null;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day that is so many days after 1 March of the year 0; years counted from March have their odd day at the end. */
export function fromDays(days: number): CalendarDate {
  const era = Math.floor(days / DAYS_IN_400_YEARS);
  const dayOfEra = days % DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day };
}
