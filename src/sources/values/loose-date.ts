import { isCalendarDay, lastDayOf } from '../../model/calendar-day.ts';
import type { DueDate } from '../../model/registers/action.ts';
import { dateLabel, looksLikeDate, readDate, readExcelSerial } from './date-text.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const names =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const year = "'?(\\d{4}|\\d{2})";
const wordedDay = new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?[ -]${names}\\.?,?[ -]${year}$`, 'i');
const wordedMonth = new RegExp(`^${names}\\.?,?[ -]${year}$`, 'i');
const isoMonth = /^(\d{4})-(\d{2})$/;
const noEnd = /^(?:on[ -]?going|continuous|continuing)$/i;
/** Words before a date that leave it as it is. */
const lead = /^(?:by |(?:the )?end (?:of )?)+/i;
const CENTURY = 2000;

/**
 * By when, as plans write it: "Oct 09" and "June 2009" are the last day of the month, "Ongoing" and "On going" have no
 * end, and a day is a day. A text that names no day, or one that no calendar has, is told apart and never guessed.
 */
export function readLooseDate(text: string): DueDate {
  const plain = text.replace(/\s+/g, ' ').trim().replace(lead, '');
  if (/^[-–—]?$/.test(plain)) return { kind: 'none' };
  if (noEnd.test(plain)) return { kind: 'ongoing' };
  return dayOf(plain) ?? monthOf(plain) ?? exactDay(plain) ?? { kind: 'unclear' };
}

function dayOf(text: string): DueDate | null {
  const match = wordedDay.exec(text);
  if (!match) return null;
  const [, day = '', name = '', written = ''] = match;
  const label = `${yearOf(written)}-${pad(monthNumber(name))}-${day.padStart(2, '0')}`;
  return isCalendarDay(label) ? { kind: 'day', day: label } : { kind: 'impossible' };
}

function monthOf(text: string): DueDate | null {
  const [, name = '', written = ''] = wordedMonth.exec(text) ?? [];
  if (name !== '') return lastDay(yearOf(written), monthNumber(name));
  const [, isoYear, month] = isoMonth.exec(text) ?? [];
  // 2009-10 is a month, 2009-13 can only be meant as a year of two halves.
  return isoYear && Number(month) >= 1 && Number(month) <= 12
    ? lastDay(Number(isoYear), Number(month))
    : null;
}

function exactDay(text: string): DueDate | null {
  const date = readDate(text) ?? readExcelSerial(text);
  if (date) return { kind: 'day', day: dateLabel(date) };
  return looksLikeDate(text) ? { kind: 'impossible' } : null;
}

function lastDay(of: number, month: number): DueDate {
  return { kind: 'day', day: lastDayOf({ to: of * 12 + month - 1 }) };
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function yearOf(written: string): number {
  return written.length === 2 ? CENTURY + Number(written) : Number(written);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
