import { type Level, type Limits, tailFor } from '../confidence-level.ts';
import { gammaQuantile, gammaUpperQuantile } from '../special/gamma-quantile.ts';

/**
 * Exact Poisson confidence limits for the expected number of events.
 * Formula: lower = χ²(α/2; 2x) / 2, upper = χ²(1 - α/2; 2x + 2) / 2, i.e. gamma quantiles of shapes x and x
 * + 1; lower = 0 when x = 0.
 * Variant: central ("Garwood"): each tail holds at most α/2. A fractional (weighted) count is carried
 * through the same formula. Arguments: count >= 0 (events); level 0.95 or 0.998. Result: limits in events.
 * NaN limits when the count is negative or not finite: callers check with faultInRate first. Source: Garwood
 * (1936), Biometrika 28.
 * @example
 * exactPoissonLimits(5, 0.95).upper // => 11.66833208
 */
export function exactPoissonLimits(count: number, level: Level): Limits {
  const tail = tailFor(level);
  return {
    // Shape 0 is no distribution at all; no events are compatible with any rate down to zero.
    lower: count === 0 ? 0 : gammaQuantile(tail, count),
    upper: gammaUpperQuantile(tail, count + 1),
  };
}
