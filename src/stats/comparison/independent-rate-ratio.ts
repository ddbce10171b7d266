import type { Level, Limits } from '../confidence-level.ts';
import { binomialOddsLimits } from './binomial-odds-interval.ts';
import { centralBinomialP } from './central-binomial-test.ts';

/** Two counts with their denominators, already checked; not both counts 0. */
export type RatePair = {
  readonly count: number;
  readonly population: number;
  readonly otherCount: number;
  readonly otherPopulation: number;
};

/** What a comparison of two rates adds to the ratio itself. */
export type RatioEvidence = Limits & {
  readonly pValue: number;
  readonly logStandardError: number | null;
};

/**
 * Exact comparison of two Poisson rates that share no events.
 * Formula: given a + b events in all, a ~ Binomial(a + b, πA/(πA + B)) at rate ratio π; limits are
 * Clopper-Pearson odds × B / A; p tests π = 1; SE of ln ratio = sqrt(1/a + 1/b).
 * Variant: exact conditional, central p-value.
 * Arguments: counts a, b >= 0, not both 0; populations A, B > 0 in one unit; level. Result: limits of the
 * ratio of rates (unit-free), p-value, SE (null when a count is 0).
 * Source: Przyborowski & Wilenski (1940), Biometrika 31; Clopper & Pearson (1934).
 * @example
 * const pair = { count: 1, population: 1, otherCount: 7, otherPopulation: 1 };
 * compareIndependentRates(pair, 0.95).pValue // => 0.0703125
 */
export function compareIndependentRates(pair: RatePair, level: Level): RatioEvidence {
  const { count, population, otherCount, otherPopulation } = pair;
  const odds = binomialOddsLimits(count, otherCount, level);
  const perOdds = otherPopulation / population;
  const noCount = count === 0 || otherCount === 0;
  return {
    lower: odds.lower * perOdds,
    upper: odds.upper * perOdds,
    pValue: centralBinomialP({
      successes: count,
      failures: otherCount,
      // Written as 1/(1 + B/A) so that neither share is 1 minus the other.
      share: 1 / (1 + perOdds),
      rest: 1 / (1 + population / otherPopulation),
    }),
    logStandardError: noCount ? null : Math.sqrt(1 / count + 1 / otherCount),
  };
}
