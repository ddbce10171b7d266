import { MINUTES_A_DAY } from '../../model/hours.ts';
import { readDate, readExcelSerial } from './date-text.ts';

/** The minute of the day, from 0 to 1439; or that nobody wrote a time, or that what is written is none. */
export type TimeText = number | 'missing' | 'unreadable';

/** Blank, the code for missing of STATS19, and what databases write for nothing. */
const missing: ReadonlySet<string> = new Set(['', '-1', 'null']);

const withColon = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const withPoint = /^(\d{1,2})\.(\d{2})$/;
const fourDigits = /^(\d{2})(\d{2})$/;
const twelveHours = /^(\d{1,2})(?:[:.](\d{2})(?::(\d{2}))?)? ?([ap])(?:m|\.m\.)$/i;
const fractionOfDay = /^0?\.\d+$/;
const excelMoment = /^\d{5}(\.\d+)$/;

/**
 * Reads a time of day as partners write it: `20:15`, `8:05`, `20:15:30`, `20.15`, `2015`, `8pm`, `08:15 PM`, the
 * fraction of a day that Excel leaves behind (`0.84375`), or any of these after a date. A text with two readings is
 * unreadable: `8` may be an hour or a code, `0.15` a quarter past midnight or the fraction that is 03:36.
 */
export function readTime(text: string): TimeText {
  if (missing.has(text.toLowerCase())) return 'missing';
  return clockTime(text) ?? timeAfterDate(text) ?? 'unreadable';
}

/** The time in a text that says what day or month it was; missing where it says no more. */
export function readTimeOfPeriod(text: string): TimeText {
  return timeAfterDate(text) ?? 'missing';
}

/** Null where the text does not begin with a day. */
function timeAfterDate(text: string): TimeText | null {
  const fraction = excelMoment.exec(text)?.[1];
  if (fraction !== undefined && readExcelSerial(text)) return minuteOfFraction(Number(fraction));
  const [day = '', ...rest] = text.split(/[T ]/);
  if (readDate(day) === null) return null;
  return rest.length === 0 ? 'missing' : (clockTime(rest.join(' ')) ?? 'unreadable');
}

function clockTime(text: string): number | null {
  const plain = withColon.exec(text) ?? fourDigits.exec(text);
  if (plain) return minuteOf(Number(plain[1]), plain[2]!, plain[3]);
  const twelve = twelveHours.exec(text);
  if (twelve) return ofTwelve(twelve);
  const pointed = withPoint.exec(text);
  const asClock = pointed && minuteOf(Number(pointed[1]), pointed[2]!);
  const asFraction = fractionOfDay.test(text) ? minuteOfFraction(Number(text)) : null;
  if (asClock === null || asFraction === null) return asClock ?? asFraction;
  return asClock === asFraction ? asClock : null;
}

function ofTwelve([, hour = '', minutes = '00', seconds, half = '']: RegExpExecArray): number | null {
  const first = Number(hour);
  if (first < 1 || first > 12) return null;
  return minuteOf((first % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minutes, seconds);
}

function minuteOf(hour: number, minutes: string, seconds = '00'): number | null {
  const known = hour < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  return known ? hour * 60 + Number(minutes) : null;
}

/** Fractions are binary, so a whole second may come a little early; the last moment of a day is not the next day. */
function minuteOfFraction(fraction: number): number {
  const seconds = Math.round(fraction * MINUTES_A_DAY * 60);
  return Math.min(Math.floor(seconds / 60), MINUTES_A_DAY - 1);
}
