import {
  calendarYear,
  financialQuarter,
  financialYear,
  month,
  type Period,
  span,
  yearTo,
} from '../../model/period.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const YEAR = "('?\\d{2}|\\d{4})";
const namedMonth = new RegExp(`^${NAME}\\.?[ -]?${YEAR}$`, 'i');
const monthName = new RegExp(`^${NAME}$`, 'i');
const yearEnd = new RegExp(
  `^(?:year|12 months|twelve months) (?:ending|ended|to) (?:\\d{1,2} )?${NAME} (\\d{4})$`,
  'i',
);
/** readxl adds the number of the column to a header that is there twice: `Apr '13 to Mar '14...15`. */
const columnNumber = /\.\.\.\d+$/;

/** The period of whole months from one to another: a year or quarter where they are one, else a span. */
export function periodOfMonths(from: number, to: number): Period | null {
  const [year, start] = [Math.floor(from / 12), from % 12];
  switch (to - from + 1) {
    case 1:
      return month(year, start + 1);
    case 3:
      if (start % 3 === 0) return financialQuarter(start < 3 ? year - 1 : year, ((start + 9) % 12) / 3 + 1);
      return span(from, to);
    case 12:
      if (start === 0) return calendarYear(year);
      return start === 3 ? financialYear(year) : yearTo(to);
    default:
      return to > from ? span(from, to) : null;
  }
}

/**
 * Months written with their names: `Apr 2013`, `Jan-14`, `Apr '13 to Mar '14`, `Apr to Jun 2013`,
 * `year ending December 2024`. Null for anything else; `14-Jan` may be a day and is nothing.
 */
export function readNamedMonths(text: string): Period | null {
  const plain = text.replace(columnNumber, '');
  const year = yearEnd.exec(plain);
  if (year) {
    const last = Number(year[2]) * 12 + numberOf(year[1]!);
    return periodOfMonths(last - 11, last);
  }
  const [first, last, ...more] = plain.split(/ to | ?- ?(?=[a-z])/i);
  if (first === undefined || more.length > 0) return null;
  if (last === undefined) return periodOf(readMonth(first), readMonth(first));
  return periodOf(readMonth(first) ?? sameYear(first, last), readMonth(last));
}

function periodOf(from: number | null, to: number | null): Period | null {
  return from === null || to === null || to < from ? null : periodOfMonths(from, to);
}

/** Month number of `Apr 2013` or `Apr '13`; null for anything else. */
function readMonth(text: string): number | null {
  const match = namedMonth.exec(text.trim());
  if (!match) return null;
  const digits = match[2]!.replace("'", '');
  const year = digits.length === 2 ? fullYear(Number(digits)) : Number(digits);
  return year >= 1900 && year <= 2199 ? year * 12 + numberOf(match[1]!) : null;
}

/** `Apr` of `Apr to Jun 2013` has the year of the other month. */
function sameYear(first: string, last: string): number | null {
  const end = readMonth(last);
  return end !== null && monthName.test(first.trim())
    ? Math.floor(end / 12) * 12 + numberOf(first.trim())
    : null;
}

function numberOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase());
}

/** Two digits from 70 on are of the last century. */
export function fullYear(twoDigits: number): number {
  return twoDigits + (twoDigits >= 70 ? 1900 : 2000);
}
