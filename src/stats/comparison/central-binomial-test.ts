import { betaTails } from '../special/incomplete-beta.ts';

/** Successes and failures seen, and the share of successes under the hypothesis. */
export type BinomialTestInput = {
  readonly successes: number;
  readonly failures: number;
  /** Expected share of successes, and 1 minus it, each to full precision. */
  readonly share: number;
  readonly rest: number;
};

/**
 * Central two-sided exact binomial test.
 * Formula: p = min(1, 2 min(P(X <= s), P(X >= s))), X ~ Binomial(s + f, share).
 * Variant: "central" (twice the smaller tail), not "minimum likelihood" (all outcomes no likelier than the
 * one seen). Only the central test agrees with Clopper-Pearson limits: p < α exactly when the hypothesis
 * lies outside the interval. Arguments: successes s and failures f >= 0; share and rest in [0, 1] adding to
 * 1. Result: p-value in [0, 1]; NaN outside those ranges. Source: Fay (2010), Biostatistics 11, on matching
 * tests and intervals.
 * @example
 * centralBinomialP({ successes: 7, failures: 1, share: 0.5, rest: 0.5 }) // => 0.0703125
 */
export function centralBinomialP(input: BinomialTestInput): number {
  const { successes, failures, share, rest } = input;
  // At either end one tail is certain, and the beta function with a zero shape is undefined.
  const atMost = failures === 0 ? 1 : betaTails(successes + 1, failures, share, rest).upper;
  const atLeast = successes === 0 ? 1 : betaTails(successes, failures + 1, share, rest).lower;
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}
