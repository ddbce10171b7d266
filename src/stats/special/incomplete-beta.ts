import { betaKernel } from './beta-kernel.ts';
import { evaluateContinuedFraction } from './continued-fraction.ts';
import type { Tails } from './quantile-search.ts';

/**
 * Regularised incomplete beta function, both tails at once, from a share and its complement.
 * Formula: I_x(a, b) = (1/B(a, b)) ∫0..x t^(a-1) (1-t)^(b-1) dt; upper tail 1 - I_x(a, b).
 * Variant: continued fraction; below the point (a+1)/(a+b+2) for I_x(a, b), above it for I_y(b, a), so that
 * the tail worked out directly is the smaller one or near a half. Arguments: shapes a, b > 0; x in [0, 1]; y
 * = 1 - x given on its own, because callers who know a tiny y (a local share of 0.3 % of England) must not
 * lose it in the subtraction. Result: { lower: I_x(a, b), upper: 1 - I_x(a, b) }. NaN for arguments outside
 * those ranges. Source: NIST Digital Library of Mathematical Functions 8.17.4; DiDonato & Morris (1992), Algorithm 708.
 * @example
 * betaTails(2, 3, 0.4, 0.6).upper // => 0.4752
 */
export function betaTails(a: number, b: number, x: number, y: number): Tails {
  if (!(a > 0 && b > 0 && x >= 0 && y >= 0)) return { lower: Number.NaN, upper: Number.NaN };
  const kernel = betaKernel(a, b, x, y);
  if (x < (a + 1) / (a + b + 2)) {
    const lower = kernel === 0 ? 0 : kernel / fraction(a, b, x, y);
    return { lower, upper: 1 - lower };
  }
  const upper = kernel === 0 ? 0 : kernel / fraction(b, a, y, x);
  return { lower: 1 - upper, upper };
}

/**
 * Regularised incomplete beta function I_x(a, b): probability that a beta variable is at most x.
 * Formula, variant, failure and source: see betaTails. Arguments: shapes a, b > 0; x in [0, 1]. Result:
 * probability in [0, 1].
 * @example
 * betaI(2, 3, 0.4) // => 0.5248
 */
export function betaI(a: number, b: number, x: number): number {
  return betaTails(a, b, x, 1 - x).lower;
}

/**
 * Upper tail of the regularised incomplete beta function, 1 - I_x(a, b), computed directly.
 * Formula, variant, failure and source: see betaTails. Arguments: shapes a, b > 0; x in [0, 1]. Result:
 * probability in [0, 1].
 * @example
 * betaIUpper(2, 3, 0.4) // => 0.4752
 */
export function betaIUpper(a: number, b: number, x: number): number {
  return betaTails(a, b, x, 1 - x).upper;
}

/**
 * The fraction under the kernel, contracted to its even part: the plain one starts from 1 - (nearly 1) when
 * one shape is large, and loses a digit for every factor of ten.
 */
function fraction(a: number, b: number, x: number, y: number): number {
  const n = a + b;
  // The distance a - n x = n y - b, from whichever share is held to full precision.
  const distance = x < y ? a - n * x : n * y - b;
  return evaluateContinuedFraction({
    leading: (a * (distance + 1)) / (a + 1),
    numerator: (m) => ((a + m - 1) / (a + 2 * m - 1)) * ((n + m - 1) / (a + 2 * m - 1)) * m * (b - m) * x * x,
    denominator: (m) =>
      m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (distance + 1 + m * (1 + y))) / (a + 2 * m + 1),
  });
}
