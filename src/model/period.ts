export type PeriodKind = 'month' | 'quarter' | 'financial-year' | 'calendar-year' | 'rolling-year' | 'span';

/** A run of whole months. `from` and `to` are inclusive month numbers: year x 12 + month - 1. */
export interface Period {
  readonly kind: PeriodKind;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const APRIL = 3;

/** `2013-04` */
export function month(year: number, monthOfYear: number): Period {
  const number = year * 12 + monthOfYear - 1;
  return { kind: 'month', label: monthLabel(number), from: number, to: number };
}

/** `2013-14 Q1`: April to June 2013 is quarter 1 of the financial year that starts in 2013. */
export function financialQuarter(startYear: number, quarter: number): Period {
  const from = startYear * 12 + APRIL + (quarter - 1) * 3;
  return { kind: 'quarter', label: `${financialLabel(startYear)} Q${quarter}`, from, to: from + 2 };
}

/** `2013-14`: April 2013 to March 2014. */
export function financialYear(startYear: number): Period {
  const from = startYear * 12 + APRIL;
  return { kind: 'financial-year', label: financialLabel(startYear), from, to: from + 11 };
}

/** `2013`: January to December. */
export function calendarYear(year: number): Period {
  return { kind: 'calendar-year', label: String(year), from: year * 12, to: year * 12 + 11 };
}

/** `year to 2014-03`: the twelve months that end with this month number. */
export function yearTo(lastMonth: number): Period {
  return {
    kind: 'rolling-year',
    label: `year to ${monthLabel(lastMonth)}`,
    from: lastMonth - 11,
    to: lastMonth,
  };
}

/** `2014-01 to 2014-11`: any other run of months. */
export function span(from: number, to: number): Period {
  return { kind: 'span', label: `${monthLabel(from)} to ${monthLabel(to)}`, from, to };
}

/** The month with this number. */
export function monthNumbered(number: number): Period {
  return month(Math.floor(number / 12), (number % 12) + 1);
}

/** The financial quarter that holds the month with this number; those of the calendar year begin in the same months. */
export function quarterWith(monthNumber: number): Period {
  const since = monthNumber - APRIL;
  return financialQuarter(Math.floor(since / 12), Math.floor((since % 12) / 3) + 1);
}

/** The year whose mid-year population estimate a period's rate is worked out on. */
export function populationYear(period: Period): number {
  return Math.floor(period.from / 12);
}

export function periodLength(period: Period): number {
  return period.to - period.from + 1;
}

export function sameMonths(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

/** The months of a period as a key. Labels will not do: a month and a financial year may both be called 2010-11. */
export function periodKey({ from, to }: Period): string {
  return `${from}-${to}`;
}

/** The same period one year earlier, of the same kind. */
export function yearBefore(period: Period): Period {
  const from = period.from - 12;
  switch (period.kind) {
    case 'month':
      return monthNumbered(from);
    case 'quarter':
      return quarterWith(from);
    case 'financial-year':
      return financialYear(Math.floor(from / 12));
    case 'calendar-year':
      return calendarYear(from / 12);
    case 'rolling-year':
      return yearTo(period.to - 12);
    case 'span':
      return span(from, period.to - 12);
  }
}

/**
 * Reads a period written the way the product prints it: `2013-04`, `2013-14 Q1`, `2013-14`, `2013`,
 * `year to 2014-03`, `2014-01 to 2014-11`. Returns null for anything else.
 */
export function parsePeriod(text: string): Period | null {
  const quarter = /^(\d{4})-(\d{2}) Q([1-4])$/.exec(text);
  if (quarter)
    return isYearPair(quarter[1]!, quarter[2]!) ? financialQuarter(+quarter[1]!, +quarter[3]!) : null;
  const rolling = /^year to (\d{4}-\d{2})$/.exec(text);
  if (rolling) {
    const last = monthNumber(rolling[1]!);
    return last === null ? null : yearTo(last);
  }
  const range = /^(\d{4}-\d{2}) to (\d{4}-\d{2})$/.exec(text);
  if (range) return parseSpan(range[1]!, range[2]!);
  const pair = /^(\d{4})-(\d{2})$/.exec(text);
  if (pair) return parsePair(pair[1]!, pair[2]!);
  return isYear(text) ? calendarYear(+text) : null;
}

/** From `2000-01` to `2011-12` the same text could be a month; where nothing else tells, it is the financial year. */
function parsePair(first: string, second: string): Period | null {
  if (isYearPair(first, second)) return financialYear(+first);
  const number = monthNumber(`${first}-${second}`);
  return number === null ? null : month(+first, +second);
}

function parseSpan(first: string, last: string): Period | null {
  const from = monthNumber(first);
  const to = monthNumber(last);
  return from === null || to === null || to < from ? null : span(from, to);
}

/** True for `2000-01` to `2011-12`, which can be read as a month or as a financial year. */
export function isAmbiguousYearPair(text: string): boolean {
  const pair = /^(\d{4})-(\d{2})$/.exec(text);
  return pair !== null && isYearPair(pair[1]!, pair[2]!) && monthNumber(text) !== null;
}

function isYearPair(first: string, second: string): boolean {
  return isYear(first) && (+first + 1) % 100 === +second;
}

/** 1900 to 2199: `0113-14`, as some returns write Q1 of 2013-14, is no year. */
function isYear(text: string): boolean {
  return /^(19|20|21)\d{2}$/.test(text);
}

function monthNumber(text: string): number | null {
  const monthOfYear = +text.slice(5);
  return isYear(text.slice(0, 4)) && monthOfYear >= 1 && monthOfYear <= 12
    ? +text.slice(0, 4) * 12 + monthOfYear - 1
    : null;
}

function monthLabel(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}

function financialLabel(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}
