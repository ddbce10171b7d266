import type { Limits } from '../confidence-level.ts';

/** A figure with limits of its own. */
export type Estimate = Limits & { readonly value: number };

/**
 * Confidence limits for the difference of two independent figures, from the limits of each.
 * Formula: lower = d - sqrt((e1 - l1)² + (u2 - e2)²), upper = d + sqrt((u1 - e1)² + (e2 - l2)²), d = e1 -
 * e2.
 * Variant: "square and add", also called MOVER (method of variance estimates recovery): with Wilson limits
 * it is Newcombe's interval for two proportions. Arguments: two estimates inside their limits, in one unit, at
 * one confidence level. Result: limits in that unit. Source: Newcombe (1998), Statistics in Medicine 17,
 * 873-890, method 10; Zou & Donner (2008), Statistics in Medicine 27.
 * @example
 * const first = { value: 10, lower: 7, upper: 14 };
 * const second = { value: 4, lower: 1, upper: 8 };
 * squareAndAdd(first, second).lower // => 1
 * squareAndAdd(first, second).upper // => 11
 */
export function squareAndAdd(first: Estimate, second: Estimate): Limits {
  const difference = first.value - second.value;
  return {
    lower: difference - Math.hypot(first.value - first.lower, second.upper - second.value),
    upper: difference + Math.hypot(first.upper - first.value, second.value - second.lower),
  };
}
