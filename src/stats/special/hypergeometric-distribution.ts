import { binomialProbability } from './binomial-distribution.ts';

/** Two groups and how many of both together have the property: the margins of a two-by-two table. */
export type TableMargins = {
  readonly firstSize: number;
  readonly secondSize: number;
  /** How many in the two groups together have the property. */
  readonly successes: number;
};

// A further term below this share of the sum cannot change its last digit.
const NEGLIGIBLE_SHARE = 1e-17;

/**
 * Hypergeometric probability that exactly k of those with the property are in the first group.
 * Formula: C(m, k) C(n, s - k) / C(m + n, s) = b(k; m) b(s - k; n) / b(s; m + n), b the binomial
 * probability with share s / (m + n).
 * Variant: three stable binomial probabilities instead of nine factorials. Arguments: whole sizes m, n > 0;
 * 0 < s < m + n; max(0, s - n) <= k <= min(m, s). Result: probability in [0, 1]. NaN outside those ranges.
 * Source: definition; Loader (2000) for the stable form.
 * @example
 * hypergeometricProbability(3, { firstSize: 4, secondSize: 4, successes: 4 }) // => 0.228571428571
 */
export function hypergeometricProbability(k: number, margins: TableMargins): number {
  const { firstSize, secondSize, successes } = margins;
  const size = firstSize + secondSize;
  const share = successes / size;
  const rest = (size - successes) / size;
  const inFirst = binomialProbability(k, firstSize, share, rest);
  const inSecond = binomialProbability(successes - k, secondSize, share, rest);
  return (inFirst * inSecond) / binomialProbability(successes, size, share, rest);
}

/**
 * Hypergeometric probability of k or fewer, for k no further up than the most likely count.
 * Formula: sum of P(j), j = k, k - 1, ..., by P(j - 1) = P(j) j (n - s + j) / ((m - j + 1) (s - j + 1)).
 * Variant: summed outwards until a term no longer counts, some 8 standard deviations of them. Arguments and
 * failure: see hypergeometricProbability. Result: probability in [0, 1]. Source: the recurrence of the
 * definition.
 * @example
 * hypergeometricAtMost(1, { firstSize: 4, secondSize: 4, successes: 4 }) // => 0.242857142857
 */
export function hypergeometricAtMost(k: number, margins: TableMargins): number {
  const { firstSize: m, secondSize: n, successes: s } = margins;
  let term = hypergeometricProbability(k, margins);
  let sum = 0;
  for (let j = k; term > sum * NEGLIGIBLE_SHARE; j -= 1) {
    sum += term;
    term *= ((j / (m - j + 1)) * (n - s + j)) / (s - j + 1);
  }
  return Math.min(1, sum);
}

/**
 * Hypergeometric probability of k or more, for k no further down than the most likely count.
 * Formula: k or more in the first group is s - k or fewer in the second. Variant, arguments, failure and
 * source: see hypergeometricAtMost. Result: probability in [0, 1].
 * @example
 * hypergeometricAtLeast(3, { firstSize: 4, secondSize: 4, successes: 4 }) // => 0.242857142857
 */
export function hypergeometricAtLeast(k: number, margins: TableMargins): number {
  const { firstSize, secondSize, successes } = margins;
  return hypergeometricAtMost(successes - k, { firstSize: secondSize, secondSize: firstSize, successes });
}
