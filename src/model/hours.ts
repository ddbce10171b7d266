/** Minutes of a day. */
export const MINUTES_A_DAY = 1440;

/** Hours of the day, such as 8pm to 6am. In minutes after midnight; across midnight when `from` is after `to`. */
export interface HoursWindow {
  readonly kind: 'window';
  /** `20:00-06:00` */
  readonly label: string;
  /** The first minute that is in. */
  readonly from: number;
  /** The first minute that is out. */
  readonly to: number;
}

/** Which events of the day an indicator counts: those within a window, or those whose time nobody wrote. */
export type Hours = HoursWindow | { readonly kind: 'unknown'; readonly label: 'unknown' };

/** Where in the day an event lies: the labels of the windows that hold it, out of those asked for. */
export type PartOfDay = 'unknown' | readonly string[];

const window = /^(\d{1,2}):([0-5]\d) ?[-\u2013] ?(\d{1,2}):([0-5]\d)$/;

/**
 * Reads `20:00-06:00` or `unknown`. Null for anything else, and for a window that begins when it ends: it could be
 * the whole day or nothing. 24:00 is an end and no beginning.
 */
export function parseHours(text: string): Hours | null {
  if (text === 'unknown') return { kind: 'unknown', label: 'unknown' };
  const match = window.exec(text);
  if (!match) return null;
  const from = Number(match[1]) * 60 + Number(match[2]);
  const to = Number(match[3]) * 60 + Number(match[4]);
  if (from === to || from >= MINUTES_A_DAY || to > MINUTES_A_DAY) return null;
  return { kind: 'window', label: `${clock(from)}-${clock(to)}`, from, to };
}

/** True for a minute from the beginning of a window, which is in, to its end, which is out. */
export function holdsMinute({ from, to }: HoursWindow, minute: number): boolean {
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** True where an event of this part of the day is one of those hours. */
export function holdsPart(hours: Hours, part: PartOfDay): boolean {
  switch (hours.kind) {
    case 'unknown':
      return part === 'unknown';
    case 'window':
      return part !== 'unknown' && part.includes(hours.label);
  }
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
