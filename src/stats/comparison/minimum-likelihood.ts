/** A distribution over whole numbers that rises to its mode and falls from it. */
export type UnimodalCounts = {
  readonly lowest: number;
  readonly highest: number;
  readonly mode: number;
  readonly probability: (count: number) => number;
  /** Asked for counts below the mode only, and `atLeast` for counts above it only. */
  readonly atMost: (count: number) => number;
  readonly atLeast: (count: number) => number;
};

// Counts as likely as the one seen must not fall out of the sum by a rounding of the last digit.
const TIE = 1 + 1e-7;

/**
 * Minimum-likelihood two-sided p-value of a count.
 * Formula: p = sum of P(k) over all k with P(k) <= P(seen).
 * Variant: probabilities within one part in ten million of each other count as equal, as in R's
 * fisher.test, binom.test and poisson.test. The far tail is found by halving, not by listing every count.
 * Arguments: the distribution; the count seen, between lowest and highest. Result: p-value in [0, 1].
 * Source: Fay (2010), R Journal 2(1), "Two-sided exact tests and matching confidence intervals".
 * @example
 * const chances = [1, 4, 6, 4, 1].map((ways) => ways / 16);
 * const coins = { lowest: 0, highest: 4, mode: 2, probability: (k) => chances[k],
 *   atMost: (k) => [1, 5, 11][k] / 16, atLeast: (k) => [11, 5, 1][k - 2] / 16 };
 * minimumLikelihoodP(coins, 1) // => 0.625
 */
export function minimumLikelihoodP(counts: UnimodalCounts, seen: number): number {
  const { lowest, highest, mode } = counts;
  const limit = counts.probability(seen) * TIE;
  if (counts.probability(mode) <= limit) return 1;
  const isUnlikely = (count: number): boolean => counts.probability(count) <= limit;
  const near = seen < mode ? counts.atMost(seen) : counts.atLeast(seen);
  const turn = edge(isUnlikely, mode, seen < mode ? highest + 1 : lowest - 1);
  if (turn > highest || turn < lowest) return near;
  return Math.min(1, near + (seen < mode ? counts.atLeast(turn) : counts.atMost(turn)));
}

/** First count on the way from the mode to the end (one beyond the last) that passes. */
function edge(passes: (count: number) => boolean, mode: number, end: number): number {
  let failing = mode;
  let passing = end;
  while (Math.abs(passing - failing) > 1) {
    const middle = Math.floor((passing + failing) / 2);
    if (passes(middle)) passing = middle;
    else failing = middle;
  }
  return passing;
}
