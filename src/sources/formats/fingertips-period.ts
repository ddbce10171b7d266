import { type Period, parsePeriod } from '../../model/period.ts';
import { periodOfMonths } from '../values/period-forms.ts';
import { type PeriodText, readPeriodText } from '../values/period-text.ts';

/** Months of the longest window that is pooled: beyond ten years the last year is a slip of the pen. */
const LONGEST = 120;

/**
 * Periods as Fingertips writes them: `2015`, `2012/13`, and pooled years, whose windows overlap from row to row:
 * `2010 - 12` (January 2010 to December 2012), `2016/17 - 20/21` (April 2016 to March 2021).
 */
export function fingertipsPeriod(text: string): PeriodText {
  const plain = text.trim().replace(/\s+/g, ' ');
  const years = /^(\d{4}) ?[-–] ?(\d{2}|\d{4})$/.exec(plain);
  if (years) return pooled(text, calendar(years[1]!), calendar(endOf(years[1]!, years[2]!)));
  const financial = /^(\d{4}\/\d{2}) ?[-–] ?(\d{2}|\d{4})\/(\d{2})$/.exec(plain);
  if (!financial) return readPeriodText(text, 'years');
  const [, first = '', last = '', end = ''] = financial;
  return pooled(text, yearPair(first), yearPair(`${endOf(first.slice(0, 4), last)}/${end}`));
}

/** `10 - 12` of `2010 - 12`; `1998 - 00` ends in 2000. */
function endOf(first: string, last: string): string {
  if (last.length === 4) return last;
  const century = Number(first.slice(0, 2)) + (Number(last) < Number(first.slice(2)) ? 1 : 0);
  return `${century}${last}`;
}

function calendar(year: string): Period | null {
  return parsePeriod(year);
}

function yearPair(text: string): Period | null {
  const read = readPeriodText(text, 'years');
  return read.ok && read.period.kind === 'financial-year' ? read.period : null;
}

function pooled(text: string, first: Period | null, last: Period | null): PeriodText {
  const period = first && last ? periodOfMonths(first.from, last.to) : null;
  const months = period ? period.to - period.from + 1 : 0;
  if (period && months >= 24 && months <= LONGEST) return { ok: true, period };
  return {
    ok: false,
    message: `"${text.slice(0, 20)}" is not a period`,
    hint: 'Write years as Fingertips does: 2015, 2012/13, 2010 - 12, 2016/17 - 20/21.',
  };
}
