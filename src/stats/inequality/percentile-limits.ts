import { atBothLevels, type LimitsAtBothLevels, tailFor } from '../confidence-level.ts';
import { quantileType7 } from '../descriptive/descriptive.ts';

/**
 * Limits that hold the middle 95 % and 99.8 % of simulated values.
 * Formula: quantiles at α/2 and 1 - α/2 of the sorted values.
 * Variant: type 7, see quantileType7. Argument: at least one value, any order. Result: limits in the same unit; NaN
 * without values. Source: Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 13.
 * @example
 * percentileLimits(Float64Array.from({ length: 1001 }, (_, i) => i)).limits95.lower // => 25
 */
export function percentileLimits(values: Float64Array): LimitsAtBothLevels {
  const sorted = Array.from(values.toSorted());
  return atBothLevels((level) => ({
    lower: quantileType7(sorted, tailFor(level)),
    upper: quantileType7(sorted, 1 - tailFor(level)),
  }));
}
