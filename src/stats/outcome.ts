/**
 * Why a statistic could not be worked out. A closed list: callers switch over it
 * and turn each reason into a sentence, so nothing is ever printed as NaN or 0.
 */
export type Failure =
  | 'denominator-not-positive'
  | 'negative-count'
  | 'not-finite'
  | 'numerator-exceeds-denominator'
  | 'zero-baseline'
  | 'both-counts-zero'
  | 'local-exceeds-comparator'
  | 'local-equals-comparator'
  | 'too-few-points'
  | 'all-zero'
  /** Times, counts and exposures are not the same length: the caller has lost a row. */
  | 'lengths-differ'
  /** Every usable point has the same time, so there is no line to fit. */
  | 'times-all-equal'
  /** Every event falls at the first time, or every one at the last: the best slope is infinite. */
  | 'slope-not-finite'
  /** Every value is the same, so there is nothing to put in order. */
  | 'constant-series'
  /** Fewer whole years than a pattern within the year can be told from. */
  | 'too-few-years'
  /** Two figures for one period: which of them holds is not for a formula to say. */
  | 'times-not-distinct'
  /** More points than a method that compares every pair can take. */
  | 'too-many-points'
  /** Every case counted in some period: a percentage of 100 has no trend of this kind. */
  | 'count-equals-denominator'
  /** Events too few, or periods too alike, for the season terms asked for. */
  | 'seasons-not-fitted'
  /** A period, or a number of seasons in a year, that is not a whole number. */
  | 'period-not-whole'
  | 'negative-weight'
  /** Every weight is 0. */
  | 'no-weight'
  /** An answer is something other than 0 (no), 1 (yes) or null (none). */
  | 'not-yes-or-no'
  | 'too-few-answers'
  /** A stratum with a single sampled unit: its share of the variance cannot be seen. */
  | 'stratum-of-one-unit'
  | 'negative-standard-error'
  /** No sampling variation at all, so nothing to measure a difference against. */
  | 'no-spread'
  /** A value where its scale has none, such as a proportion above 1 or a rate of 0 in logarithms. */
  | 'outside-scale'
  | 'no-units'
  | 'single-unit'
  | 'count-not-whole'
  /** The reference has no events of the category: nothing to be a multiple of. */
  | 'zero-reference-share'
  | 'too-few-quantiles'
  /** A value lies outside its own limits, or the upper one is not above the lower. */
  | 'limits-reversed'
  | 'draws-out-of-range'
  /** Expected events of 0 or less: there is no funnel to draw. */
  | 'baseline-not-positive'
  /** So few expected events that a single one would already be outside. */
  | 'baseline-too-small'
  /** A share to trim that would leave nothing, or is below 0. */
  | 'share-out-of-range'
  /** A place in a series that is not there, or is not a whole number. */
  | 'position-out-of-range'
  /** Fewer events in all than a standardised rate can be made of. */
  | 'too-few-events'
  /** The reference area gives no events to expect here: nothing to be a ratio of. */
  | 'nothing-expected'
  /** A number of groups that is not a whole number from 1 up. */
  | 'groups-not-whole'
  /** Fewer areas with a figure than groups to put them in, or than two to put in order. */
  | 'too-few-areas'
  /** Two printed figures that no whole counts have together. */
  | 'figures-contradict'
  /** Inputs so large or so small that double arithmetic cannot hold the answer. */
  | 'beyond-precision';

/** Either a value or the reason there is none. Public statistics never throw for bad input. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: Failure };

/**
 * Wrap a computed value.
 * @example
 * succeed(7).value // => 7
 */
export function succeed<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/**
 * Name the reason for having no value.
 * @example
 * fail('zero-baseline').reason // => 'zero-baseline'
 */
export function fail(reason: Failure): Outcome<never> {
  return { ok: false, reason };
}
