import { type Level, type Limits, tailFor } from '../confidence-level.ts';
import { betaLogOddsQuantile } from '../special/beta-quantile.ts';

/**
 * Exact confidence limits for the odds of success, from independent trials.
 * Formula: odds p/(1-p) at lower p = beta quantile(α/2; s, f + 1) and upper p = beta quantile(1 - α/2; s +
 * 1, f); lower 0 when s = 0, upper Infinity when f = 0.
 * Variant: Clopper-Pearson (central, never narrower than it says), given as odds because a ratio of two
 * Poisson rates is an odds: passing through p would round away a rare failure. Arguments: successes s >= 0,
 * failures f >= 0, not both 0; level. Result: odds, unit-free. NaN limits for negative arguments: callers
 * check first. Source: Clopper & Pearson (1934), Biometrika 26.
 * @example
 * binomialOddsLimits(1, 0, 0.95).lower // => 0.0256410256410256
 */
export function binomialOddsLimits(successes: number, failures: number, level: Level): Limits {
  const probability = tailFor(level);
  const lower = () => betaLogOddsQuantile({ tail: 'lower', probability }, successes, failures + 1);
  const upper = () => betaLogOddsQuantile({ tail: 'upper', probability }, successes + 1, failures);
  return {
    lower: successes === 0 ? 0 : Math.exp(lower()),
    upper: failures === 0 ? Number.POSITIVE_INFINITY : Math.exp(upper()),
  };
}
