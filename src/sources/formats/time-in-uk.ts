import { MINUTES_A_DAY } from '../../model/hours.ts';
import { readDate } from '../values/date-text.ts';
import { readTimeOfPeriod, type TimeText } from '../values/time-text.ts';

const utc = /^(\d{4})-(\d{2})-(\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?:Z|\+00:00)$/;
const MARCH = 3;
const OCTOBER = 10;

/**
 * The time of day by UK clocks of a moment in UTC. Clocks go forward at 01:00 UTC on the last Sunday of March and
 * back at 01:00 UTC on the last Sunday of October (since 1996).
 */
export function timeInUk(text: string): TimeText {
  const match = utc.exec(text);
  if (!match || readDate(text.slice(0, 10)) === null) return readTimeOfPeriod(text);
  const minute = Number(match[4]) * 60 + Number(match[5]);
  const isAhead = isSummerTime(Number(match[1]), Number(match[2]), Number(match[3]), minute);
  return (minute + (isAhead ? 60 : 0)) % MINUTES_A_DAY;
}

function isSummerTime(year: number, month: number, day: number, minute: number): boolean {
  if (month !== MARCH && month !== OCTOBER) return month > MARCH && month < OCTOBER;
  const turn = lastSunday(year, month);
  const isAfter = day > turn || (day === turn && minute >= 60);
  return month === MARCH ? isAfter : !isAfter;
}

/** The day of the last Sunday of March or October, by the Julian count of leap years: right from 1900 to 2099. */
function lastSunday(year: number, month: number): number {
  return 31 - ((Math.floor((5 * year) / 4) + (month === MARCH ? 4 : 1)) % 7);
}
