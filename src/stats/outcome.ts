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
