import { betaKernel } from './beta-kernel.ts';
import { betaTails } from './incomplete-beta.ts';

/**
 * Binomial cumulative distribution function.
 * Formula: P(X <= k) = 1 - I_p(k + 1, n - k), and 1 from k = n on.
 * Arguments: whole k >= 0 successes; n >= 0 trials; success probability p in [0, 1]. Result: probability in
 * [0, 1]. NaN outside those ranges. Source: Abramowitz & Stegun 26.5.24.
 * @example
 * binomialCdf(4, 10, 0.3) // => 0.8497316674
 */
export function binomialCdf(k: number, n: number, p: number): number {
  return k >= n ? 1 : betaTails(k + 1, n - k, p, 1 - p).upper;
}

/**
 * Binomial upper tail: strictly more than k successes, computed directly.
 * Formula: P(X > k) = I_p(k + 1, n - k), and 0 from k = n on. Arguments, failure and source: see
 * binomialCdf. Result: probability in [0, 1]. For "k or more" ask for k - 1.
 * @example
 * binomialUpperTail(3, 10, 0.3) // => 0.3503892816
 */
export function binomialUpperTail(k: number, n: number, p: number): number {
  return k >= n ? 0 : betaTails(k + 1, n - k, p, 1 - p).lower;
}

/**
 * Binomial probability of exactly k successes.
 * Formula: C(n, k) p^k q^(n-k) = kernel(k + 1, n - k + 1; p, q) / ((n + 1) p q), the beta kernel being
 * stable for counts of millions.
 * Arguments: whole 0 <= k <= n; p strictly between 0 and 1; q = 1 - p given on its own, so that neither is
 * rounded away. Result: probability in [0, 1]. NaN outside those ranges. Source: definition; Loader (2000)
 * for the stable form.
 * @example
 * binomialProbability(2, 4, 0.5, 0.5) // => 0.375
 */
export function binomialProbability(k: number, n: number, p: number, q: number): number {
  return betaKernel(k + 1, n - k + 1, p, q) / ((n + 1) * p * q);
}
