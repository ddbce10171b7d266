import type { Period } from './period.ts';

/** How often figures are due. `quarterly-rolling`: every quarter, for the four quarters that end with it. */
export type Frequency = 'monthly' | 'quarterly' | 'quarterly-rolling' | 'annual';

/**
 * What the partnership has agreed about it. A `control` stands beside the others and is never scored;
 * `not-yet-defined` holds the place of a measure still to be settled: shown, never scored, never 0.
 */
export type ListingStatus = 'target' | 'consideration' | 'control' | 'not-yet-defined';

/** How the partnership's own list of indicators, its plan or its scorecard, has an indicator. */
export interface IndicatorListing {
  /** Its number in a national or local set: `NI 30`. */
  readonly code?: string;
  /** The priority that it belongs to. */
  readonly group?: string;
  readonly successMeasure?: string;
  /** What it and its neighbours measure together; its own name where left out. */
  readonly strategicIndicator?: string;
  /** Agreements that it is part of: `LAA`, `PSA 23`. */
  readonly frameworks?: readonly string[];
  readonly frequency?: Frequency;
  readonly status?: ListingStatus;
  /** `maximum`: an upper bound, which is never added to counts of the same people. */
  readonly measure?: 'maximum';
  /** Who sends its figures, where no source does yet or the sender goes by another name. */
  readonly provider?: string;
  /** Of figures about a fixed group of people: how many they are. */
  readonly cohort?: number;
  /** In the list from the first day of this period on. */
  readonly since?: Period;
  /** Out of the list from the first day of this period on. */
  readonly retired?: Period;
}

/** Whether an indicator is shown and never scored. */
export function isShownOnly({ status }: IndicatorListing): boolean {
  return status === 'control' || status === 'not-yet-defined';
}
