import { readDate } from '../values/date-text.ts';

const utc = /^(\d{4})-(\d{2})-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|\+00:00)$/;
const lastHour = /^\d{4}-(?:03-31|04-30|05-31|06-30|07-31|08-31|09-30)T23:/;

/**
 * The month by UK clocks of a time in UTC. Summer time lasts from the last Sunday of March to that of October, so the
 * last hour of each month from March to September belongs to the next one; on 31 October the clocks are always back.
 * What is no such time, or of another zone, comes back as it is.
 */
export function monthInUk(text: string): string {
  const match = utc.exec(text);
  if (!match || readDate(text.slice(0, 10)) === null) return text;
  const month = Number(match[2]) + (lastHour.test(text) ? 1 : 0);
  return `${match[1]}-${String(month).padStart(2, '0')}`;
}
