import { gammaUpperQuantile } from './gamma-quantile.ts';
import { gammaQ } from './incomplete-gamma.ts';

/**
 * Standard normal cumulative distribution function.
 * Formula: Φ(z) = Q(1/2, z²/2) / 2 for z <= 0, and 1 - Φ(-z) above.
 * Variant: through the incomplete gamma function, not a table or a polynomial: full relative precision in
 * the lower tail. Argument: z, any number including ±Infinity. Result: probability in [0, 1]. NaN only for
 * NaN. Source: Abramowitz & Stegun 26.2.1 with 6.5.17.
 * @example
 * normalCdf(-1.959963984540054) // => 0.025
 */
export function normalCdf(z: number): number {
  const outside = gammaQ(0.5, (z * z) / 2) / 2;
  return z <= 0 ? outside : 1 - outside;
}

/**
 * Standard normal upper tail, computed directly: 1 - Φ(z) is 0 from z = 8.3 on, and a p-value printed as 0
 * is a figure nobody can check.
 * Formula: P(Z > z) = Φ(-z). Argument, failure and source: see normalCdf. Result: probability.
 * @example
 * normalUpperTail(1.959963984540054) // => 0.025
 */
export function normalUpperTail(z: number): number {
  return normalCdf(-z);
}

/**
 * Standard normal quantile.
 * Formula: Φ⁻¹(p) = -sqrt(2 x), Q(1/2, x) = 2p, for p < 1/2; the mirror image above.
 * Variant: solved, not approximated by a rational function. Argument: p in [0, 1]. Result: z (∓Infinity at 0
 * and 1). NaN for p outside [0, 1]. Source: inverse of normalCdf.
 * @example
 * normalQuantile(0.975) // => 1.95996398454005
 */
export function normalQuantile(p: number): number {
  if (p === 0.5) return 0;
  const size = Math.sqrt(2 * gammaUpperQuantile(2 * Math.min(p, 1 - p), 0.5));
  return p < 0.5 ? -size : size;
}
