import type { IndicatorKind, Polarity } from '../indicator.ts';
import type { Frequency, ListingStatus } from '../indicator-listing.ts';
import type { Judgement } from '../measures/measure-base.ts';
import type { Origin } from '../origin.ts';
import type { NoAnswer, Unit } from '../quantity.ts';

/** One figure of a row. */
export interface ScorecardPoint {
  readonly period: string;
  readonly value: number | null;
  /** Decimals of a published figure; null when it is worked out here. */
  readonly decimals: number | null;
  /** What a percentage is of; null where that is not known, and for what is no percentage. */
  readonly base: number | null;
  /** Why there is no value. */
  readonly reason?: NoAnswer;
}

/** From one figure of a row to its latest. */
export interface ScorecardChange {
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
  /** In the unit of the row; of percentages in percentage points. */
  readonly absolute: number;
  /** Per cent of the earlier figure; null for percentages and scores, and from 0. */
  readonly percent: number | null;
  readonly direction: 'up' | 'down' | 'level';
  readonly judgement: Judgement;
}

/** How the latest figure that a target can be held against stands to it. */
export interface ScorecardTarget {
  /** What is held against it: a value or a change. */
  readonly of: string;
  readonly period: string;
  readonly target: number;
  readonly actual: number | null;
  readonly decimals: number | null;
  readonly base: number | null;
  readonly status: string;
}

/** Priority, success measure, strategic indicator, source, performance, target: one indicator of the list. */
export interface ScorecardRow {
  readonly indicator: string;
  readonly name: string;
  readonly code: string | null;
  readonly group: string | null;
  readonly successMeasure: string | null;
  readonly strategicIndicator: string;
  readonly frameworks: readonly string[];
  readonly source: readonly string[];
  readonly frequency: Frequency | null;
  readonly status: ListingStatus | null;
  /** True for what is never scored: controls, and measures still to be defined. */
  readonly shownOnly: boolean;
  readonly maximum: boolean;
  readonly cohort: number | null;
  readonly kind: IndicatorKind;
  readonly polarity: Polarity;
  readonly unit: Unit;
  /** Up to its latest period, oldest first. */
  readonly points: readonly ScorecardPoint[];
  /** Its own latest period with a figure. */
  readonly latest: string | null;
  /** The four quarters to the latest, put together: summed, or pooled over their bases. Null where the row has no quarters. */
  readonly year: ScorecardPoint | null;
  readonly change: ScorecardChange | null;
  readonly lastChange: ScorecardChange | null;
  /** Null where none is set, or no figure can be held against it. */
  readonly target: ScorecardTarget | null;
  /** The latest figure misses the target. */
  readonly exception: boolean;
  /** The period whose figure is due in the quarter of the day; null where none is. */
  readonly due: string | null;
  /** Whether the figure that is due, or a later one, is there. */
  readonly received: boolean;
  readonly evidence: readonly Origin[];
}

/** An indicator that came into the list, or left it. */
export interface ScorecardNotice {
  readonly indicator: string;
  readonly name: string;
  readonly code: string | null;
  readonly period: string;
}

/** The list of indicators as at a day. */
export interface Scorecard {
  /** The latest quarter that has ended by the day. */
  readonly quarter: string;
  readonly rows: readonly ScorecardRow[];
  /** Those that came in during the year to the end of that quarter, or later. */
  readonly added: readonly ScorecardNotice[];
  readonly retired: readonly ScorecardNotice[];
}
