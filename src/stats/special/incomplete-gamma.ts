import { evaluateContinuedFraction, MAXIMUM_TERMS } from './continued-fraction.ts';
import { gammaKernel } from './gamma-kernel.ts';
import type { Tails } from './quantile-search.ts';

/**
 * Regularised incomplete gamma function, both tails at once.
 * Formula: P(a, x) = (1/Γ(a)) ∫0..x t^(a-1) e^-t dt; Q = 1 - P.
 * Variant: power series for P when x < a + 1, continued fraction for Q otherwise; each tail is computed
 * directly where it is the smaller, so a tail of 1e-89 keeps all its digits. Arguments: shape a > 0; x >= 0
 * (Infinity allowed). Result: { lower: P, upper: Q }, in [0, 1]; NaN for arguments outside those ranges.
 * Source: NIST Digital Library of Mathematical Functions 8.11.4, and 8.9.2 in its contracted form.
 * @example
 * gammaTails(1, 2).upper // => 0.135335283236613
 */
export function gammaTails(a: number, x: number): Tails {
  if (!(a > 0 && x >= 0)) return { lower: Number.NaN, upper: Number.NaN };
  const kernel = gammaKernel(a, x);
  if (x < a + 1) {
    const lower = kernel === 0 ? 0 : (kernel / a) * lowerSeries(a, x);
    return { lower, upper: 1 - lower };
  }
  const upper = kernel === 0 ? 0 : kernel / upperFraction(a, x);
  return { lower: 1 - upper, upper };
}

/**
 * Lower regularised incomplete gamma function P(a, x): probability that a gamma variable of shape a and rate
 * 1 is at most x.
 * Formula, variant, arguments, failure and source: see gammaTails. Result: probability in [0, 1].
 * @example
 * gammaP(1, 2) // => 0.864664716763387
 */
export function gammaP(a: number, x: number): number {
  return gammaTails(a, x).lower;
}

/**
 * Upper regularised incomplete gamma function Q(a, x) = 1 - P(a, x), computed directly.
 * Formula, variant, arguments, failure and source: see gammaTails. Result: probability in [0, 1].
 * @example
 * gammaQ(1, 2) // => 0.135335283236613
 */
export function gammaQ(a: number, x: number): number {
  return gammaTails(a, x).upper;
}

/** 1 + x/(a+1) + x²/((a+1)(a+2)) + ...: all terms positive, so nothing cancels. */
function lowerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= MAXIMUM_TERMS; n += 1) {
    term *= x / (a + n);
    sum += term;
    if (term <= sum * 1e-17) return sum;
  }
  return Number.NaN;
}

/** The fraction under the kernel in Q(a, x); it converges fastest where the series is slowest. */
function upperFraction(a: number, x: number): number {
  return evaluateContinuedFraction({
    leading: x + 1 - a,
    numerator: (n) => n * (a - n),
    denominator: (n) => x + 2 * n + 1 - a,
  });
}
