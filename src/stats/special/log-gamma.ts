import { stirlingError } from './stirling-error.ts';

const HALF_LOG_TWO_PI = 0.9189385332046728;

/**
 * Log-gamma: natural logarithm of the gamma function.
 * Formula: ln Γ(x) = (x - 1/2) ln x - x + ln(2π)/2 + δ(x), δ the Stirling error.
 * Variant: positive real arguments only; no statistic here needs the reflection formula. Argument: x > 0.
 * Result: unit-free, relative error about 1e-15 away from the zeros at 1 and 2 (absolute there). NaN when x
 * is not positive. Source: Abramowitz & Stegun 6.1.40.
 * @example
 * logGamma(5) // => 3.178053830348
 */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x);
}
