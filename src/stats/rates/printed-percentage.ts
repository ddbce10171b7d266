import type { Limits } from '../confidence-level.ts';

/** Arithmetic in doubles may miss a whole number by this share of it. */
const ROUNDING = 1e-9;

/**
 * How far a printed percentage may lie from the one that it was rounded from.
 * Formula: 0.5 × 10^-decimals.
 * Argument: decimals as printed. Result: in the unit of the percentage. Cannot fail. Source: definition of rounding to
 * the nearest.
 * @example
 * halfOfLastPlace(1) // => 0.05
 */
export function halfOfLastPlace(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/**
 * The whole counts that lie between ends that need not be whole.
 * Formula: the smallest end rounded up, the largest rounded down. Argument: two ends in either order. Result: limits in
 * events, the lower above the upper where no whole count lies between. Cannot fail. Source: none needed.
 * @example
 * wholeCountsWithin([1370.4, 1337.3]).lower // => 1338
 */
export function wholeCountsWithin(ends: readonly number[]): Limits {
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const slack = ROUNDING * Math.max(1, Math.abs(most));
  // Rounding up from just below nought gives -0, which is no count.
  return { lower: Math.ceil(least - slack) + 0, upper: Math.floor(most + slack) };
}
