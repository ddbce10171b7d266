import { gammaQuantile, gammaUpperQuantile } from './gamma-quantile.ts';
import { gammaP, gammaQ } from './incomplete-gamma.ts';

/**
 * Chi-squared cumulative distribution function.
 * Formula: F(x; k) = P(k/2, x/2), P the lower regularised incomplete gamma function.
 * Arguments: x >= 0; degrees of freedom k > 0, not necessarily whole. Result: probability in [0, 1]. NaN for
 * arguments outside those ranges. Source: Abramowitz & Stegun 26.4.19.
 * @example
 * chiSquaredCdf(2, 2) // => 0.632120558828558
 */
export function chiSquaredCdf(x: number, df: number): number {
  return gammaP(df / 2, x / 2);
}

/**
 * Chi-squared upper tail, computed directly so that small p-values keep their digits.
 * Formula: 1 - F(x; k) = Q(k/2, x/2). Arguments, failure and source: see chiSquaredCdf.
 * Result: probability in [0, 1].
 * @example
 * chiSquaredUpperTail(2, 2) // => 0.367879441171442
 */
export function chiSquaredUpperTail(x: number, df: number): number {
  return gammaQ(df / 2, x / 2);
}

/**
 * Chi-squared quantile.
 * Formula: x such that F(x; k) = p. Arguments: p in [0, 1]; df k > 0. Result: x >= 0 (Infinity at p = 1).
 * NaN for arguments outside those ranges. Source: inverse of chiSquaredCdf.
 * @example
 * chiSquaredQuantile(0.5, 2) // => 1.386294361120
 */
export function chiSquaredQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, df / 2);
}

/**
 * Chi-squared upper quantile: the value exceeded with probability q.
 * Formula: x such that 1 - F(x; k) = q. Arguments: q in [0, 1]; df k > 0. Result: x >= 0 (Infinity at q =
 * 0). NaN for arguments outside those ranges. Source: see chiSquaredQuantile.
 * @example
 * chiSquaredUpperQuantile(0.025, 2) // => 7.377758908228
 */
export function chiSquaredUpperQuantile(q: number, df: number): number {
  return 2 * gammaUpperQuantile(q, df / 2);
}
