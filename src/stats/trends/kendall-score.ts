import { concordanceOf } from '../ranks/concordance.ts';
import { midRanks } from '../ranks/mid-rank.ts';
import type { TimedValue } from './time-series.ts';

/** Kendall's score of a series against time. */
export type KendallScore = {
  /** Pairs of periods that rise less pairs that fall. */
  readonly score: number;
  readonly variance: number;
  /** All pairs of periods, and those whose values differ. */
  readonly pairs: number;
  readonly untiedPairs: number;
};

/**
 * Kendall's score of a series: rising pairs less falling pairs, of all pairs of periods.
 * Formula: S = Σ_(i<j) sign(y_j - y_i); Var(S) = (n (n-1)(2n+5) - Σ u (u-1)(2u+5)) / 18, u the size of each
 * group of equal values.
 * Variant: tie correction of the values; times are distinct. Argument: points with finite values and distinct
 * times. Result: score, variance, numbers of pairs; all 0 for fewer than two points. Cannot fail.
 * Source: Kendall (1975), Rank Correlation Methods, 4th edition.
 * @example
 * const points = [3, 1, 2, 4].map((value, time) => ({ time, value }));
 * kendallScore(points).score // => 2
 * kendallScore(points).variance // => 8.66666666667
 */
export function kendallScore(points: readonly TimedValue[]): KendallScore {
  const values = points.map(({ value }) => value);
  const times = points.map(({ time }) => time);
  const { score, orderedByX, orderedByY } = concordanceOf(times, values);
  const tied = midRanks(values).groups.reduce((total, size) => total + spreadOf(size), 0);
  const variance = (spreadOf(points.length) - tied) / 18;
  return { score, variance, pairs: orderedByX, untiedPairs: orderedByY };
}

function spreadOf(size: number): number {
  return size * (size - 1) * (2 * size + 5);
}
