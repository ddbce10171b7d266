import { findMonotoneRoot } from './monotone-root.ts';

/** Both tail probabilities at a point; each is accurate even when the other rounds to 1. */
export type Tails = { readonly lower: number; readonly upper: number };

/** Tails at a point of the search scale, and the density on that scale. */
export type TailCurve = (at: number) => Tails & { readonly density: number };

/** A probability and the tail it is counted in: 0.999 below is the same point as 0.001 above. */
export type TailTarget = { readonly tail: 'lower' | 'upper'; readonly probability: number };

/**
 * Quantile of a continuous distribution.
 * Formula: solve ln F(t) = ln p (lower tail) or ln(1 - F(t)) = ln q (upper tail).
 * Variant: Newton on the logarithm of whichever tail is the smaller. The logarithm of a tail is nearly a
 * straight line or a parabola, so far tails are reached in a few steps. Arguments: the curve of tails and
 * density on any increasing scale; the target with 0 < probability < 1; a starting point. Result: the point
 * on that scale; NaN when not found. Source: Newton-Raphson applied to log probabilities, textbook.
 * @example
 * const logistic = (t) => { const f = 1 / (1 + Math.exp(-t)); return { lower: f, upper: 1 - f, density: f * (1 - f) }; };
 * searchQuantile(logistic, { tail: 'lower', probability: 0.75 }, 0) // => 1.09861228866811
 */
export function searchQuantile(curve: TailCurve, target: TailTarget, start: number): number {
  const { tail, probability } = smallerTail(target);
  const sought = Math.log(probability);
  return findMonotoneRoot((at) => {
    const { lower, upper, density } = curve(at);
    // ln(upper) falls as t rises; its sign is turned so that the root finder sees a rising curve.
    return tail === 'lower'
      ? { value: Math.log(lower) - sought, slope: density / lower }
      : { value: sought - Math.log(upper), slope: density / upper };
  }, start);
}

/** Count from the other end when more than half lies this side: 1 - p is exact there. */
function smallerTail(target: TailTarget): TailTarget {
  if (target.probability <= 0.5) return target;
  return { tail: target.tail === 'lower' ? 'upper' : 'lower', probability: 1 - target.probability };
}
