import type { Failure } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';

/** Events of two periods (or areas) and what stands behind each: months, days or population. */
export type TwoCounts = {
  readonly before: number;
  readonly after: number;
  /** 1 and 1 when the periods are alike. */
  readonly exposureBefore: number;
  readonly exposureAfter: number;
};

/**
 * First fault in two counts that are to be tested against each other, or null when they can be.
 * Rule: faultInRate for each count with its exposure; then not both counts 0, since two zeros have no rate in
 * common to test.
 * Arguments: counts of events; exposures in one unit. Result: a Failure or null. Source: the conditions of
 * Przyborowski & Wilenski (1940).
 * @example
 * faultInTwoCounts({ before: 0, after: 0, exposureBefore: 1, exposureAfter: 1 }) // => 'both-counts-zero'
 */
export function faultInTwoCounts({
  before,
  after,
  exposureBefore,
  exposureAfter,
}: TwoCounts): Failure | null {
  const fault =
    faultInRate({ count: before, denominator: exposureBefore }) ??
    faultInRate({ count: after, denominator: exposureAfter });
  if (fault !== null) return fault;
  return before === 0 && after === 0 ? 'both-counts-zero' : null;
}

/**
 * First fault in two counts of an exact test, or null: faultInTwoCounts, and whole counts.
 * Rule: an exact test lists the counts that could have been seen; part of an event is not one of them, and
 * neither is a count so large that its neighbours cannot be told apart.
 * Arguments, result and source: see faultInTwoCounts.
 * @example
 * faultInWholeCounts({ before: 1.5, after: 3, exposureBefore: 1, exposureAfter: 1 }) // => 'count-not-whole'
 */
export function faultInWholeCounts(counts: TwoCounts): Failure | null {
  const fault = faultInTwoCounts(counts);
  if (fault !== null) return fault;
  if (!Number.isInteger(counts.before) || !Number.isInteger(counts.after)) return 'count-not-whole';
  return Number.isSafeInteger(counts.before + counts.after) ? null : 'beyond-precision';
}
