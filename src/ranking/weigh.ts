import type { CriterionScore, CriterionWeight } from '../model/criterion.ts';
import type { Candidate, Contribution } from '../model/ranking.ts';

/** What a criterion without evidence scores: low, so that thin candidates do not win by what is not known of them. */
export const MISSING_PRIOR = 25;
/** What the weights of all criteria add to. */
export const ALL_WEIGHTS = 100;
/** Weights that were scaled may miss a line by the last bit of their sum. */
export const WEIGHT_SLACK = 1e-9;

export interface Weighed {
  readonly candidate: Candidate;
  readonly score: number;
  readonly coverage: number;
  readonly contributions: readonly Contribution[];
}

/** The weighted sum of a candidate's criterion scores, 0 to 100, and the percentage of the weight that has evidence. */
export function weigh(
  candidate: Candidate,
  scores: readonly CriterionScore[],
  weights: readonly CriterionWeight[],
): Weighed {
  const own = new Map(
    scores.filter((one) => one.candidate === candidate.id).map((one) => [one.criterion, one]),
  );
  const contributions = weights.map(({ criterion, weight }): Contribution => {
    const score = own.get(criterion);
    return score?.status === 'scored'
      ? {
          criterion,
          weight,
          score: score.score,
          points: points(weight, score.score),
          grade: score.grade,
          evidence: score.evidence,
        }
      : { criterion, weight, score: null, points: points(weight, MISSING_PRIOR), grade: null, evidence: [] };
  });
  return {
    candidate,
    contributions,
    // Summed first and divided once, so that a score such as 42.05 is not pushed over by rounding noise.
    score:
      contributions.reduce((sum, one) => sum + one.weight * (one.score ?? MISSING_PRIOR), 0) / ALL_WEIGHTS,
    coverage: contributions.reduce((sum, one) => sum + (one.score === null ? 0 : one.weight), 0),
  };
}

function points(weight: number, score: number): number {
  return (weight * score) / ALL_WEIGHTS;
}
