import {
  financialQuarter,
  financialYear,
  isAmbiguousYearPair,
  month,
  type Period,
  parsePeriod,
} from '../../model/period.ts';
import { dateLabel, looksLikeDate, readDate, readExcelSerial } from './date-text.ts';
import { fullYear, periodOfMonths, readNamedMonths } from './period-forms.ts';
import type { RowWarning } from './row.ts';

export type PeriodText =
  | { readonly ok: true; readonly period: Period; readonly warning?: RowWarning }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/**
 * Reads a period as partners write it: `Q1 13-14`, `Q2 13- 14`, `2013/14 Q1`, `2013/14`, `2013-04`, `2013`, months by
 * name, dates (the month of the day) and the product's own forms. `2010-11` is refused unless the source says whether
 * it means months or years; with a slash it is a year unless the source says months.
 */
export function readPeriodText(text: string, meaning: 'months' | 'years' | null): PeriodText {
  const plain = text
    .trim()
    .replace(/[\u2012-\u2015]/g, '-')
    .replace(/[\u2018\u2019`]/g, "'")
    .replace(/\s*([-/])\s*/g, '$1')
    .replace(/\s+/g, ' ');
  const quarter = /^Q([1-4]) (\d{2}|\d{4})[-/](\d{2})$/i.exec(plain) ?? reordered(plain);
  if (quarter) return quarterOf(text, +quarter[1]!, quarter[2]!, quarter[3]!);
  const own = shortYears(plain).replace(/^(\d{4})\/(\d{2})$/, '$1-$2');
  if (isAmbiguousYearPair(own)) return ambiguous(own, meaning ?? (own === plain ? null : 'years'));
  const period = parsePeriod(own);
  if (period?.kind === 'month' && own !== plain && meaning !== 'months') return slashedMonth(text);
  // Nobody writes a month with spaces round its hyphen: `2010 - 12` is a run of years.
  if (period?.kind === 'month' && own !== text.trim() && meaning !== 'months') return refuse(text);
  return period ? { ok: true, period } : (readWritten(plain) ?? readRun(plain, meaning) ?? refuse(text));
}

/** Forms that no publisher's identifier has: names of months, dates, and what Excel makes of them. */
function readWritten(plain: string): PeriodText | null {
  const named = readNamedMonths(plain);
  if (named) return { ok: true, period: named };
  const monthOfYear = /^(0?[1-9]|1[0-2])\/((?:19|20|21)\d{2})$/.exec(plain);
  if (monthOfYear) return { ok: true, period: month(Number(monthOfYear[2]), Number(monthOfYear[1])) };
  const date = readDate(plain);
  if (date) return { ok: true, period: month(date.year, date.month) };
  const serial = readExcelSerial(plain);
  if (!serial) return null;
  const warning: RowWarning = {
    code: 'excel-serial',
    role: 'period',
    message: `"${plain}" is read as the Excel serial of the date ${dateLabel(serial)}`,
    hint: 'Give the column a date format in Excel before saving, or write 2013-04.',
  };
  return { ok: true, period: month(serial.year, serial.month), warning };
}

/** From one month or quarter to another, such as `Q4 12-13 to Q3 13-14`. */
function readRun(plain: string, meaning: 'months' | 'years' | null): PeriodText | null {
  const [first, last, ...more] = plain.split(' to ');
  if (!first || !last || more.length > 0) return null;
  const [from, to] = [readPeriodText(first, meaning), readPeriodText(last, meaning)];
  if (!from.ok || !to.ok || from.period.to - from.period.from > 2) return null;
  const period = from.period.kind === to.period.kind ? periodOfMonths(from.period.from, to.period.to) : null;
  return period && { ok: true, period };
}

/** `2013/2014` as `2013/14`. */
function shortYears(plain: string): string {
  const pair = /^(\d{4})([-/])\d{2}(\d{2})$/.exec(plain);
  return pair && plain.endsWith(String(Number(pair[1]) + 1)) ? `${pair[1]}${pair[2]}${pair[3]}` : plain;
}

function reordered(plain: string): RegExpExecArray | null {
  const match = /^(\d{4})[-/](\d{2}) Q([1-4])$/i.exec(plain);
  return match ? (Object.assign(match, [match[0], match[3], match[1], match[2]]) as RegExpExecArray) : null;
}

function quarterOf(text: string, quarter: number, first: string, second: string): PeriodText {
  const year = first.length === 2 ? fullYear(Number(first)) : Number(first);
  if (parsePeriod(`${year}-${second}`)?.kind !== 'financial-year') return refuse(text);
  return { ok: true, period: financialQuarter(year, quarter) };
}

/** In a file of such months December 2011 would look like the year 2011/12. */
function slashedMonth(text: string): PeriodText {
  return {
    ok: false,
    message: `"${text}" looks like a month: with a slash a financial year is meant`,
    hint: 'Add periods: months to this source in the configuration, if its periods are months.',
  };
}

function ambiguous(text: string, meaning: 'months' | 'years' | null): PeriodText {
  const [first, second] = text.split('-').map(Number) as [number, number];
  if (meaning === 'months') return { ok: true, period: month(first, second) };
  if (meaning === 'years') return { ok: true, period: financialYear(first) };
  return {
    ok: false,
    message: `"${text}" can be a month or a financial year`,
    hint: 'Add periods: months or periods: years to this source in the configuration.',
  };
}

function refuse(text: string): PeriodText {
  if (looksLikeDate(text.trim()))
    return {
      ok: false,
      message: `"${text.slice(0, 20)}" is not a date (days are written dd/mm/yyyy or yyyy-mm-dd)`,
      hint: 'Correct the date, or write the month (2013-04).',
    };
  return {
    ok: false,
    message: `"${text.slice(0, 20)}" is not a period`,
    hint: 'Write a month (2013-04), quarter (2013-14 Q1), financial year (2013-14) or calendar year (2013).',
  };
}
