import {
  financialQuarter,
  financialYear,
  isAmbiguousYearPair,
  month,
  type Period,
  parsePeriod,
} from '../model/period.ts';

export type PeriodText =
  | { readonly ok: true; readonly period: Period }
  | { readonly ok: false; readonly message: string; readonly hint: string };

/**
 * Reads a period as partners write it: `Q1 13-14`, `Q2 13- 14`, `2013/14 Q1`, `2013/14`, `2013-04`, `2013`,
 * and the product's own forms. `2010-11` is refused unless the source says whether it means months or years;
 * with a slash it is a year unless the source says months.
 */
export function readPeriodText(text: string, meaning: 'months' | 'years' | null): PeriodText {
  const plain = text
    .trim()
    .replace(/\s*([-/])\s*/g, '$1')
    .replace(/\s+/g, ' ');
  const quarter = /^Q([1-4]) (\d{2}|\d{4})[-/](\d{2})$/i.exec(plain) ?? reordered(plain);
  if (quarter) return quarterOf(text, +quarter[1]!, quarter[2]!, quarter[3]!);
  const own = plain.replace(/^(\d{4})\/(\d{2})$/, '$1-$2');
  if (isAmbiguousYearPair(own)) return ambiguous(own, meaning ?? (own === plain ? null : 'years'));
  const period = parsePeriod(own);
  if (period?.kind === 'month' && own !== plain && meaning !== 'months') return slashedMonth(text);
  return period ? { ok: true, period } : refuse(text);
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

/** Two digits from 70 on are of the last century. */
function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits >= 70 ? 1900 : 2000);
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
  return {
    ok: false,
    message: `"${text.slice(0, 20)}" is not a period`,
    hint: 'Write a month (2013-04), quarter (2013-14 Q1), financial year (2013-14) or calendar year (2013).',
  };
}
