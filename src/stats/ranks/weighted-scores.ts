import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';

/** Scores of one candidate, one per criterion, and what each criterion weighs. */
export type WeightedScoresInput = {
  /** Null where the criterion has no score. */
  readonly scores: readonly (number | null)[];
  readonly weights: readonly number[];
};

/** A score with its share of the weight of all criteria that have one. */
export type WeightedScore = { readonly score: number; readonly share: number };

/**
 * The scores that are there, with weights that add up to 1.
 * Formula: share = weight / Σ weights of the criteria with a score.
 * Variant: a missing criterion is dropped and the others carry its weight: a candidate with few scores is
 * judged on few criteria, which the caller must say. Arguments: equal-length lists, weights >= 0. Result:
 * scores in their unit, shares from 0 to 1.
 * Fails: lengths-differ, not-finite, negative-weight, too-few-points (no score), no-weight.
 * Source: OECD & JRC (2008), Handbook on Constructing Composite Indicators, section 6.
 * @example
 * const scored = shareWeights({ scores: [40, null, 10], weights: [3, 4, 1] });
 * scored.ok && scored.value[0].share // => 0.75
 */
export function shareWeights(input: WeightedScoresInput): Outcome<readonly WeightedScore[]> {
  const fault = faultIn(input);
  if (fault !== null) return fail(fault);
  const scored = input.scores.flatMap((score, i) =>
    score === null ? [] : [{ score, weight: input.weights[i]! }],
  );
  if (scored.length === 0) return fail('too-few-points');
  const heaviest = scored.reduce((largest, { weight }) => Math.max(largest, weight), 0);
  if (heaviest === 0) return fail('no-weight');
  // In units of the heaviest: the plain total of large weights may overflow.
  const total = scored.reduce((sum, { weight }) => sum + weight / heaviest, 0);
  return succeed(scored.map(({ score, weight }) => ({ score, share: weight / heaviest / total })));
}

function faultIn({ scores, weights }: WeightedScoresInput): Failure | null {
  if (scores.length !== weights.length) return 'lengths-differ';
  const given = scores.filter((score) => score !== null);
  if (![...given, ...weights].every(Number.isFinite)) return 'not-finite';
  return weights.some((weight) => weight < 0) ? 'negative-weight' : null;
}
