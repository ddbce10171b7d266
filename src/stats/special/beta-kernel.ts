import { halfDeviance } from './half-deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * Beta kernel: the factor in front of the incomplete beta function, and the density of a beta variable with
 * respect to its log-odds ln(x / y).
 * Formula: x^a y^b / B(a, b) = sqrt(a b / (2π n)) exp(δ(n) - δ(a) - δ(b) - D(a, n x) - D(b, n y)), n = a +
 * b, y = 1 - x, δ the Stirling error, D the half deviance.
 * Variant: Loader's saddle-point form; the plain logarithms lose nine digits at counts of millions.
 * Arguments: shapes a, b > 0; x and y in [0, 1], both given because 1 - x forgets a tiny y. Result: >= 0,
 * unit-free. NaN when a shape is not positive. Source: Loader (2000), "Fast and accurate computation of
 * binomial probabilities".
 * @example
 * betaKernel(2, 3, 0.4, 0.6) // => 0.41472
 */
export function betaKernel(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  // n x - a and n y - b are the same number with opposite signs; take it from the smaller share,
  // which is the one held to full precision.
  const excess = x < y ? n * x - a : b - n * y;
  const deviance = halfDeviance(a, n * x, excess) + halfDeviance(b, n * y, -excess);
  const correction = stirlingError(n) - stirlingError(a) - stirlingError(b);
  // a * (b / n), not (a * b) / n: the product overflows long before the kernel does.
  return Math.sqrt((a * (b / n)) / (2 * Math.PI)) * Math.exp(correction - deviance);
}
