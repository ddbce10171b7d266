import type { Interval } from '../quantity.ts';

/** A percentage of people, with what it is of where that is known. */
export interface Share {
  readonly percent: number;
  /** Decimals as published; null when it is worked out from counts. */
  readonly decimals: number | null;
  /** Worked back from the percentage where it was published without its count; null without a base. */
  readonly count: number | null;
  readonly base: number | null;
  readonly interval: Interval | null;
  readonly outerInterval: Interval | null;
}
