import { fail, type Outcome, succeed } from '../outcome.ts';
import { betaTails } from '../special/incomplete-beta.ts';
import { completePairs, MINIMUM_PAIRS_FOR_P_VALUE } from './complete-pairs.ts';
import { type MidRanks, midRanks } from './mid-rank.ts';
import { SPEARMAN_EXACT_UP_TO, spearmanLowerTail } from './spearman-distribution.ts';

export type SpearmanCorrelation = {
  /** Pairs with a figure on both sides. */
  readonly pairs: number;
  /** From -1 (one order is the reverse of the other) to 1 (the same order). */
  readonly rho: number;
  /** Two-sided, by the t approximation; null for fewer than 3 pairs, 0 only where the orders agree wholly. */
  readonly pValue: number | null;
  /** Two-sided, exact; null with ties, fewer than 3 pairs, or more than SPEARMAN_EXACT_UP_TO. */
  readonly exactPValue: number | null;
};

/**
 * Spearman's rank correlation: how far two lists put the same places in the same order.
 * Formula: ρ = the product-moment correlation of the mid-ranks; t = ρ sqrt((n - 2) / (1 - ρ²)) on n - 2
 * degrees of freedom, whose two tails are I_(1 - ρ²)((n - 2) / 2, 1/2).
 * Variant: mid-ranks for ties; t approximation without continuity correction; exact p-value, twice the
 * smaller tail, beside it. 1 - ρ and 1 + ρ are formed from differences and sums of ranks, not from ρ.
 * Arguments: equal-length lists in any units, null where there is no figure (the pair is left out). Result:
 * unit-free.
 * Fails: lengths-differ, not-finite, too-few-points (fewer than 2 pairs), constant-series.
 * Source: Spearman (1904), American Journal of Psychology 15; Kendall & Gibbons (1990), Rank Correlation
 * Methods, 5th edition.
 * @example
 * const order = spearmanCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]);
 * order.ok && order.value.rho // => 0.8
 */
export function spearmanCorrelation(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): Outcome<SpearmanCorrelation> {
  const complete = completePairs(x, y);
  if (!complete.ok) return fail(complete.reason);
  const ranked = { x: midRanks(complete.value.x), y: midRanks(complete.value.y) };
  const pairs = complete.value.x.length;
  const { below, above } = distancesFromEnds(ranked.x.ranks, ranked.y.ranks);
  const rho = below < above ? 1 - below : above - 1;
  if (pairs < MINIMUM_PAIRS_FOR_P_VALUE) return succeed({ pairs, rho, pValue: null, exactPValue: null });
  const pValue = betaTails((pairs - 2) / 2, 0.5, below * above, rho * rho).lower;
  return succeed({ pairs, rho, pValue, exactPValue: exactPValue(ranked.x, ranked.y) });
}

/**
 * 1 - ρ and 1 + ρ. With U and V the two sums of squares and C their cross-product, 2 (sqrt(UV) - C) is the sum
 * of squared differences of rank less (sqrt U - sqrt V)²: nothing cancels where the two orders nearly agree.
 */
function distancesFromEnds(x: readonly number[], y: readonly number[]): { below: number; above: number } {
  const middle = (x.length + 1) / 2;
  const squares = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value * value, 0);
  const lengthOf = (ranks: readonly number[]): number =>
    Math.sqrt(squares(ranks.map((rank) => rank - middle)));
  const [lengthX, lengthY] = [lengthOf(x), lengthOf(y)];
  const gap = (lengthX - lengthY) ** 2;
  const apart = squares(x.map((rank, i) => rank - y[i]!)) - gap;
  const opposed = squares(x.map((rank, i) => rank + y[i]! - 2 * middle)) - gap;
  const scale = 2 * lengthX * lengthY;
  return { below: Math.max(0, apart / scale), above: Math.max(0, opposed / scale) };
}

function exactPValue(x: MidRanks, y: MidRanks): number | null {
  const pairs = x.ranks.length;
  const tied = x.groups.length < pairs || y.groups.length < pairs;
  if (tied || pairs > SPEARMAN_EXACT_UP_TO) return null;
  const distance = x.ranks.reduce((sum, rank, i) => sum + (rank - y.ranks[i]!) ** 2, 0);
  const largest = (pairs ** 3 - pairs) / 3;
  return Math.min(1, 2 * spearmanLowerTail(Math.min(distance, largest - distance), pairs));
}
