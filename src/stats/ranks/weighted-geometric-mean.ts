import { fail, type Outcome, succeed } from '../outcome.ts';
import { extremesOf } from './present-values.ts';
import { shareWeights, type WeightedScoresInput } from './weighted-scores.ts';

/**
 * Weighted geometric mean of the scores on several criteria.
 * Formula: exp(Σ w ln s / Σ w) over the criteria with a score.
 * Variant: part compensation, a low score pulls harder than a high one. Arguments: scores > 0 on one scale,
 * null where there is none; weights >= 0. Result: in the unit of the scores, at most the arithmetic mean.
 * Fails: as shareWeights (lengths-differ, not-finite, negative-weight, too-few-points, no-weight),
 * outside-scale (a score of 0 or below, whatever its weight).
 * Source: OECD & JRC (2008), Handbook on Constructing Composite Indicators, section 6.
 * @example
 * const mean = weightedGeometricMean({ scores: [10, 20, 30], weights: [2, 0, 1] });
 * mean.ok && mean.value // => 14.4224957030741
 */
export function weightedGeometricMean(input: WeightedScoresInput): Outcome<number> {
  const scored = shareWeights(input);
  if (!scored.ok) return fail(scored.reason);
  if (scored.value.some(({ score }) => score <= 0)) return fail('outside-scale');
  const { largest } = extremesOf(scored.value.map(({ score }) => score));
  // As a part of the largest, so that the mean cannot pass it, nor overflow where no score does.
  const below = scored.value.reduce(
    (sum, { score, share }) => sum + share * (Math.log(score) - Math.log(largest)),
    0,
  );
  return succeed(largest * Math.exp(below));
}
