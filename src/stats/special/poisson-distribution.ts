import { gammaKernel } from './gamma-kernel.ts';
import { gammaP, gammaQ } from './incomplete-gamma.ts';
import { normalQuantile } from './normal-distribution.ts';

/**
 * Poisson probability of exactly k events.
 * Formula: P(X = k) = λ^k e^-λ / k! = kernel(k + 1, λ) / λ, the gamma kernel being stable for counts of
 * millions.
 * Arguments: whole k >= 0; mean λ > 0. Result: probability. NaN when λ is not positive. Source: definition;
 * Loader (2000) for the stable form.
 * @example
 * poissonProbability(1, 1) // => 0.367879441171442
 */
export function poissonProbability(k: number, mean: number): number {
  return gammaKernel(k + 1, mean) / mean;
}

/**
 * Poisson cumulative distribution function.
 * Formula: P(X <= k) = Q(k + 1, λ), the upper regularised incomplete gamma function.
 * Arguments: whole k >= 0; mean λ >= 0. Result: probability in [0, 1]. NaN outside those ranges. Source:
 * Abramowitz & Stegun 26.4.21.
 * @example
 * poissonCdf(1, 1) // => 0.735758882342885
 */
export function poissonCdf(k: number, mean: number): number {
  return gammaQ(k + 1, mean);
}

/**
 * Poisson upper tail: strictly more than k events, computed directly.
 * Formula: P(X > k) = P(k + 1, λ). Arguments, failure and source: see poissonCdf. Result: probability in [0,
 * 1]. For "k or more" ask for k - 1.
 * @example
 * poissonUpperTail(0, 1) // => 0.632120558828558
 */
export function poissonUpperTail(k: number, mean: number): number {
  return gammaP(k + 1, mean);
}

/**
 * Poisson quantile: the smallest count whose cumulative probability reaches p.
 * Formula: min { k : P(X <= k) >= p }.
 * Variant: starts at the normal approximation λ + z sqrt(λ) + (z² - 1)/6 and walks to the answer. Arguments:
 * p strictly between 0 and 1; mean λ > 0. Result: whole number >= 0. NaN otherwise. Source: definition;
 * start from Cornish & Fisher (1938).
 * @example
 * poissonQuantile(0.5, 20) // => 20
 */
export function poissonQuantile(p: number, mean: number): number {
  if (!(p > 0 && p < 1 && mean > 0)) return Number.NaN;
  const z = normalQuantile(p);
  let k = Math.max(0, Math.round(mean + z * Math.sqrt(mean) + (z * z - 1) / 6));
  while (poissonCdf(k, mean) < p) k += 1;
  while (k > 0 && poissonCdf(k - 1, mean) >= p) k -= 1;
  return k;
}
