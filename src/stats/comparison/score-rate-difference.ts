import { type Level, type Limits, zFor } from '../confidence-level.ts';
import { findMonotoneRoot } from '../special/monotone-root.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';
import { varianceSupposing } from './constrained-rates.ts';
import type { RatePair } from './independent-rate-ratio.ts';

/**
 * Score confidence limits for the difference of two independent Poisson rates.
 * Formula: the two δ at which (d - δ) / sqrt(V(δ)) = ∓z, d the difference seen, V as in varianceSupposing.
 * Variant: both ends searched from d outwards in steps of the Wald standard error, so that they cannot be
 * taken for one another when the populations differ a thousandfold. Arguments: counts >= 0, not both 0;
 * populations > 0 in one unit; level. Result: limits in events per one of population. NaN limits when the
 * inputs are beyond double arithmetic. Source: Miettinen & Nurminen (1985), Statistics in Medicine 4; Ng, Gu &
 * Tang (2007), Computational Statistics & Data Analysis 51.
 * @example
 * const pair = { count: 0, population: 10, otherCount: 4, otherPopulation: 10 };
 * scoreDifferenceLimits(pair, 0.95).lower // => -1.0286
 */
export function scoreDifferenceLimits(pair: RatePair, level: Level): Limits {
  const z = zFor(level);
  const seen = pair.count / pair.population - pair.otherCount / pair.otherPopulation;
  const step = Math.sqrt(varianceSupposing(pair, seen).variance);
  const limitAt = (target: number): number => seen + step * stepsTo(pair, seen, step, target);
  return { lower: limitAt(-z), upper: limitAt(z) };
}

/** Steps from the difference seen at which the score reaches the target. */
function stepsTo(pair: RatePair, seen: number, step: number, target: number): number {
  return findMonotoneRoot((steps) => {
    const { variance, slope } = varianceSupposing(pair, seen + step * steps);
    // An infinite variance would pass for a score of 0.
    const scale = variance < Number.POSITIVE_INFINITY ? step / Math.sqrt(variance) : Number.NaN;
    // The derivative counts the change of the variance too: without it the search crawls.
    const shrinking = (steps * step * slope) / (2 * variance);
    return { value: steps * scale - target, slope: scale * (1 - shrinking) };
  }, target);
}

/**
 * Score test of equal Poisson rates.
 * Formula: z = d / sqrt(V(0)), V(0) = (y1 + y2)/(n1 + n2) × (1/n1 + 1/n2); p = P(|Z| > |z|).
 * Variant: two-sided, without continuity correction. Arguments and source: see scoreDifferenceLimits.
 * Result: p-value in [0, 1]; NaN when the inputs are beyond double arithmetic.
 * @example
 * scoreDifferenceP({ count: 8, population: 1, otherCount: 8, otherPopulation: 1 }) // => 1
 */
export function scoreDifferenceP(pair: RatePair): number {
  const seen = pair.count / pair.population - pair.otherCount / pair.otherPopulation;
  return 2 * normalUpperTail(Math.abs(seen) / Math.sqrt(varianceSupposing(pair, 0).variance));
}
