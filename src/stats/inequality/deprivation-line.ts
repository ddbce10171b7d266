import { sum } from '../sum.ts';

/** What each group's value adds to the line: slope and intercept are sums of value × share. */
export type LineShares = { readonly slope: readonly number[]; readonly intercept: readonly number[] };

/**
 * Weighted least squares line through groups placed by their rank in the population.
 * Formula: a_i the group's share of the population, b_i the middle of its span between 0 (most deprived) and 1;
 * slope Σ c_i y_i with c_i = a_i (b_i - 1/2) / Σ a (b - 1/2)²; intercept Σ (a_i - c_i / 2) y_i.
 * Variant: weights a_i; the mean of b is 1/2 whatever the shares.
 * Argument: populations > 0, most deprived first, in any unit. Result: the shares of each group, unit-free. Cannot
 * fail; a population that vanishes beside the others has shares near 0. Source: Pamuk (1985), Population Studies 39.
 * @example
 * lineShares([1, 1]).slope.join(' ') // => '-2 2'
 */
export function lineShares(populations: readonly number[]): LineShares {
  // Relative to the largest first: the total must not overflow.
  const largest = populations.reduce((most, population) => Math.max(most, population), 0);
  const parts = populations.map((population) => population / largest);
  const total = sum(parts);
  const shares = parts.map((part) => part / total);
  let before = 0;
  const places = shares.map((share) => {
    before += share;
    return before - share / 2 - 0.5;
  });
  const spread = sum(shares.map((share, i) => share * places[i]! ** 2));
  const slope = shares.map((share, i) => (share * places[i]!) / spread);
  return { slope, intercept: shares.map((share, i) => share - slope[i]! / 2) };
}

/**
 * Sum of values, each times its share.
 * Formula: Σ share_i y_i. Arguments: lists of one length. Result: the unit of the values. Cannot fail. Source: see
 * lineShares.
 * @example
 * applyShares([-2, 2], [3, 4]) // => 2
 */
export function applyShares(shares: readonly number[], values: readonly number[]): number {
  return sum(shares.map((share, i) => share * values[i]!));
}
