import { type Level, type Limits, zFor } from '../confidence-level.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';
import type { RatePair } from './independent-rate-ratio.ts';

export type WaldDifference = Limits & { readonly pValue: number; readonly standardError: number };

/**
 * Wald limits and test for the difference of two rates.
 * Formula: d ∓ z SE; independent SE² = a/A² + b/B²; local inside its comparator SE² = a/A² + b/B² - 2a/(AB)
 * = a (1/A - 1/B)² + (b - a)/B², the second form having no cancellation; p = P(|Z| > |d|/SE).
 * Variant: Poisson variances at the rates seen; symmetrical limits. Arguments: counts >= 0, not both 0;
 * populations > 0 in one unit; whether the comparator includes the local area (then a <= b, A < B); level.
 * Result: limits and SE in events per one of population, p-value two-sided. Source: Armitage, Berry &
 * Matthews (2002), chapter 5; covariance of a part and its whole: a/(AB), because only shared events
 * vary together.
 * @example
 * const pair = { count: 9, population: 1, otherCount: 16, otherPopulation: 1 };
 * waldDifference(pair, false, 0.95).standardError // => 5
 */
export function waldDifference(pair: RatePair, partOf: boolean, level: Level): WaldDifference {
  const { count, population, otherCount, otherPopulation } = pair;
  const difference = count / population - otherCount / otherPopulation;
  const localReach = partOf ? (otherPopulation - population) / otherPopulation / population : 1 / population;
  const elsewhere = partOf ? otherCount - count : otherCount;
  const standardError = Math.hypot(Math.sqrt(count) * localReach, Math.sqrt(elsewhere) / otherPopulation);
  const half = zFor(level) * standardError;
  return {
    lower: difference - half,
    upper: difference + half,
    pValue: 2 * normalUpperTail(Math.abs(difference) / standardError),
    standardError,
  };
}
