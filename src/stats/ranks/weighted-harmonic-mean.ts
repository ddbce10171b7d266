import { fail, type Outcome, succeed } from '../outcome.ts';
import { shareWeights, type WeightedScoresInput } from './weighted-scores.ts';

/**
 * Weighted harmonic mean of the scores on several criteria.
 * Formula: Σ w / Σ (w / s) over the criteria with a score.
 * Variant: hardly any compensation, the lowest scores decide. Arguments: scores > 0 on one scale, null where
 * there is none; weights >= 0. Result: in the unit of the scores, at most the geometric mean.
 * Fails: as shareWeights (lengths-differ, not-finite, negative-weight, too-few-points, no-weight),
 * outside-scale (a score of 0 or below, whatever its weight), beyond-precision.
 * Source: definition; the three means in order, Hardy, Littlewood & Pólya (1934), Inequalities, chapter 2.
 * @example
 * const mean = weightedHarmonicMean({ scores: [10, 20, 30], weights: [2, 0, 1] });
 * mean.ok && mean.value // => 12.8571428571429
 */
export function weightedHarmonicMean(input: WeightedScoresInput): Outcome<number> {
  const scored = shareWeights(input);
  if (!scored.ok) return fail(scored.reason);
  if (scored.value.some(({ score }) => score <= 0)) return fail('outside-scale');
  const mean = 1 / scored.value.reduce((sum, { score, share }) => sum + share / score, 0);
  return mean > 0 && Number.isFinite(mean) ? succeed(mean) : fail('beyond-precision');
}
