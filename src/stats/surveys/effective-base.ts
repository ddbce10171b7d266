import { sum } from '../sum.ts';

/**
 * Effective base of a weighted sample: the number of equally weighted answers that carry as much.
 * Formula: (Σw)² / Σw².
 * Variant: Kish; it sees the weights and nothing of strata or clusters, so it is the same for every question.
 * Argument: weights >= 0, not all 0, in any unit. Result: answers, at most as many as there are; NaN when all
 * weights are 0. Source: Kish (1965), Survey Sampling; Kish (1992), Journal of Official Statistics 8.
 * @example
 * effectiveBase([1, 1, 2]) // => 2.66666666667
 */
export function effectiveBase(weights: readonly number[]): number {
  // Taken relative to the largest: the square of a weight in pounds or people must not overflow.
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const shares = weights.map((weight) => weight / largest);
  return sum(shares) ** 2 / sum(shares.map((share) => share * share));
}
