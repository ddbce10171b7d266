import type { PartOfDay } from '../../model/hours.ts';
import { holdsMinute } from '../../model/hours.ts';
import type { Row, RowWarning } from '../values/row.ts';
import { readTime, type TimeText } from '../values/time-text.ts';
import type { HoursQuery } from './counting-port.ts';

/** A part of the day with a text to group by. Events of one part share one object. */
export interface KeyedPart {
  readonly key: string;
  readonly part: PartOfDay;
}

/** Says in which of the windows asked for an event lies: at most a few groups, however many minutes a day has. */
export class EventTimes {
  readonly #query: HoursQuery;
  readonly #periodOf: (row: Row) => string;
  readonly #byMinute: KeyedPart[] = [];
  readonly #byKey = new Map<string, KeyedPart>();

  constructor(query: HoursQuery, periodOf: (row: Row) => string) {
    this.#query = query;
    this.#periodOf = periodOf;
  }

  partOf(row: Row): KeyedPart {
    const time = this.#timeOf(row);
    if (typeof time !== 'number') return this.#keyed('unknown', 'unknown');
    const known = this.#byMinute[time];
    if (known) return known;
    const labels = this.#query.windows
      .filter((window) => holdsMinute(window, time))
      .map(({ label }) => label);
    const found = this.#keyed(labels.join(' '), labels);
    this.#byMinute[time] = found;
    return found;
  }

  /** What is odd about the time of a row, if anything is. */
  warningOf(row: Row): RowWarning | undefined {
    const time = this.#timeOf(row);
    if (typeof time === 'number') return undefined;
    const role = row.column('time') === null ? 'period' : 'time';
    const about = 'the event counts, within no hours of the day';
    if (time === 'missing')
      return {
        code: 'missing-time',
        role,
        severity: 'note',
        message: `no time of day: ${about}`,
        hint: 'Nothing to do for a few; ask the sender if there are many.',
      };
    const text = row.text(role) ?? '';
    return {
      code: 'unreadable-time',
      role,
      message: `"${text.slice(0, 20)}" has no time of day that can be read in one way only: ${about}`,
      hint: 'Write the time as 20:15.',
    };
  }

  /** A column of times decides alone: a date beside it may say midnight for no better reason than its format. */
  #timeOf(row: Row): TimeText {
    const text = row.text('time');
    return text === undefined ? this.#query.timeOfPeriod(this.#periodOf(row)) : readTime(text);
  }

  #keyed(key: string, part: PartOfDay): KeyedPart {
    const known = this.#byKey.get(key);
    if (known) return known;
    const created = { key, part };
    this.#byKey.set(key, created);
    return created;
  }
}
