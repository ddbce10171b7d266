import { betaLogOddsQuantile } from './beta-quantile.ts';
import { betaTails } from './incomplete-beta.ts';

/**
 * Upper tail of Student's t distribution.
 * Formula: P(T > t) = I_x(k/2, 1/2) / 2 with x = k / (k + t²), for t >= 0; 1 minus that for -t.
 * Arguments: t, any number; degrees of freedom k > 0. Result: probability in [0, 1], full relative precision
 * for t > 0. NaN when k is not positive. Source: Abramowitz & Stegun 26.7.1.
 * @example
 * tUpperTail(1, 1) // => 0.25
 */
export function tUpperTail(t: number, df: number): number {
  const ratio = (t * t) / df;
  // Both shares are formed from t²/k, never one from the other: at t = 0.001 x is nearly 1.
  const outside = betaTails(df / 2, 0.5, 1 / (1 + ratio), 1 / (1 + 1 / ratio)).lower / 2;
  return t >= 0 ? outside : 1 - outside;
}

/**
 * Quantile of Student's t distribution.
 * Formula: t = -sqrt(k (1 - x) / x) with I_x(k/2, 1/2) = 2p, for p < 1/2; the mirror image above.
 * Variant: from the log-odds of x, so that neither x nor 1 - x is rounded away. Arguments: p in [0, 1];
 * degrees of freedom k > 0. Result: t (∓Infinity at 0 and 1). NaN for arguments outside those ranges.
 * Source: inverse of tUpperTail.
 * @example
 * tQuantile(0.75, 1) // => 1
 */
export function tQuantile(p: number, df: number): number {
  if (p === 0.5 && df > 0) return 0;
  const target = { tail: 'lower', probability: 2 * Math.min(p, 1 - p) } as const;
  const logOdds = betaLogOddsQuantile(target, df / 2, 0.5);
  const size = Math.sqrt(df) * Math.exp(-logOdds / 2);
  return p < 0.5 ? -size : size;
}
