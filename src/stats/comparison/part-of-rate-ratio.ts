import type { Level } from '../confidence-level.ts';
import { binomialOddsLimits } from './binomial-odds-interval.ts';
import { centralBinomialP } from './central-binomial-test.ts';
import type { RatePair, RatioEvidence } from './independent-rate-ratio.ts';

/**
 * Exact comparison of a local rate with the rate of a larger area that includes it.
 * Formula: given the larger area's b events, the local a ~ Binomial(b, A/B) when the rates are equal; limits
 * of the ratio = Clopper-Pearson limits of a/b × B / A; SE of ln ratio = sqrt(1/a - 1/b).
 * Variant: exact, central p-value. The p-value is the one for "local against the rest": the same events on
 * both sides are not counted as independent evidence.
 * Arguments: counts 0 <= a <= b, b > 0; populations 0 < A < B; level. Result: limits of the ratio local /
 * whole (never above B / A), p-value, SE (null when a is 0 or all events are local).
 * Source: Przyborowski & Wilenski (1940) for the conditioning; Clopper & Pearson (1934).
 * @example
 * const pair = { count: 50, population: 1000, otherCount: 50, otherPopulation: 4000 };
 * comparePartOfRates(pair, 0.95).upper // => 4
 */
export function comparePartOfRates(pair: RatePair, level: Level): RatioEvidence {
  const { count, population, otherCount, otherPopulation } = pair;
  const elsewhere = otherCount - count;
  const odds = binomialOddsLimits(count, elsewhere, level);
  const perShare = otherPopulation / population;
  // A standard error of exactly 0 would claim certainty where the approximation has broken down.
  const degenerate = count === 0 || elsewhere === 0;
  return {
    lower: shareOf(odds.lower) * perShare,
    upper: shareOf(odds.upper) * perShare,
    pValue: centralBinomialP({
      successes: count,
      failures: elsewhere,
      share: population / otherPopulation,
      rest: (otherPopulation - population) / otherPopulation,
    }),
    logStandardError: degenerate ? null : Math.sqrt(1 / count - 1 / otherCount),
  };
}

/** Odds to share, in the form that takes 0 and Infinity. */
function shareOf(odds: number): number {
  return 1 / (1 + 1 / odds);
}
