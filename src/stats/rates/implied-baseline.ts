import type { Limits } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { halfOfLastPlace, wholeCountsWithin } from './printed-percentage.ts';

export type ImpliedBaselineInput = {
  /** As printed: -18 for "18 % fewer". */
  readonly percent: number;
  /** Decimals of the printed percentage. */
  readonly decimals: number;
  /** What was printed beside it: the difference of the two counts, signed, or the later count. */
  readonly known: 'difference' | 'current';
  readonly count: number;
};

export type ImpliedBaseline = {
  /** The earlier and the later count; not rounded. */
  readonly baseline: number;
  readonly current: number;
  /** The lowest and the highest whole baseline with which the percentage would have been printed. */
  readonly range: Limits;
};

/**
 * The counts that a printed percentage change leaves open: what it was a percentage of.
 * Formula: baseline = 100 d / p from the difference d, or 100 c / (100 + p) from the later count c; current =
 * baseline + d, or c. Range: the same with p half a unit of its last printed place less and more, inwards to
 * whole counts.
 * Variant: p rounded to its decimals, d and c printed whole. The range is of rounding alone and no confidence
 * interval.
 * Arguments: percent > -100, decimals >= 0, count in events. Result: events.
 * Fails: not-finite; outside-scale (a percentage that may be 0 beside a difference, or -100 and less beside a
 * later count); figures-contradict (signs that differ, or no whole count that prints so).
 * Source: the definition of a percentage change, solved for its base; limits of rounding.
 * @example
 * const implied = impliedBaseline({ percent: -18, decimals: 0, known: 'difference', count: -878 });
 * implied.ok && implied.value.baseline // => 4877.78
 * implied.ok && implied.value.range.lower // => 4746
 */
export function impliedBaseline(input: ImpliedBaselineInput): Outcome<ImpliedBaseline> {
  const { percent, decimals, known, count } = input;
  if (![percent, decimals, count].every(Number.isFinite)) return fail('not-finite');
  const half = halfOfLastPlace(decimals);
  const ends = [percent - half, percent + half].map((end) => baseOf(end, known));
  // Baselines on both sides of infinity: rounding leaves open whether there was a change at all.
  if (ends.some((end) => !Number.isFinite(end) || end === 0) || ends[0]! > 0 !== ends[1]! > 0)
    return fail('outside-scale');
  const baseline = (count * 100) / baseOf(percent, known);
  if (baseline <= 0) return fail('figures-contradict');
  const range = wholeCountsWithin(ends.map((end) => (count * 100) / end));
  if (range.lower > range.upper) return fail('figures-contradict');
  return succeed({ baseline, current: known === 'current' ? count : baseline + count, range });
}

/** How many hundredths of the baseline the known count is. */
function baseOf(percent: number, known: ImpliedBaselineInput['known']): number {
  return known === 'current' ? Math.max(0, 100 + percent) : percent;
}
