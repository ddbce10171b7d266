import { halfDeviance } from './half-deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * Gamma kernel: the factor in front of every expansion of the incomplete gamma function, and the density of
 * a gamma variable with respect to ln x.
 * Formula: x^a e^-x / Γ(a) = sqrt(a / 2π) exp(-δ(a) - D(a, x)), δ the Stirling error, D the half deviance.
 * Variant: Loader's saddle-point form, because exp(a ln x - x - ln Γ(a)) is already wrong in the ninth digit
 * for a count of a million. Arguments: shape a > 0; x >= 0. Result: >= 0, unit-free. NaN when a is not
 * positive. Source: Loader (2000), "Fast and accurate computation of binomial probabilities".
 * @example
 * gammaKernel(1, 1) // => 0.367879441171442
 */
export function gammaKernel(a: number, x: number): number {
  return Math.sqrt(a / (2 * Math.PI)) * Math.exp(-stirlingError(a) - halfDeviance(a, x));
}
