import { fail, type Outcome, succeed } from '../outcome.ts';
import { extremesOf } from './present-values.ts';
import { shareWeights, type WeightedScoresInput } from './weighted-scores.ts';

/**
 * Weighted arithmetic mean of the scores on several criteria.
 * Formula: Σ w s / Σ w over the criteria with a score.
 * Variant: full compensation, a high score makes up for a low one. Arguments: scores on one scale, null where
 * there is none; weights >= 0. Result: in the unit of the scores, between the smallest and the largest.
 * Fails: as shareWeights (lengths-differ, not-finite, negative-weight, too-few-points, no-weight).
 * Source: OECD & JRC (2008), Handbook on Constructing Composite Indicators, section 6.
 * @example
 * const mean = weightedArithmeticMean({ scores: [10, 20, 30], weights: [2, 0, 1] });
 * mean.ok && mean.value // => 16.6666666666667
 */
export function weightedArithmeticMean(input: WeightedScoresInput): Outcome<number> {
  const scored = shareWeights(input);
  if (!scored.ok) return fail(scored.reason);
  const mean = scored.value.reduce((sum, { score, share }) => sum + share * score, 0);
  // Shares add up to 1 but for rounding, which must not carry the mean past every score.
  const { smallest, largest } = extremesOf(scored.value.map(({ score }) => score));
  return succeed(Math.min(largest, Math.max(smallest, mean)));
}
