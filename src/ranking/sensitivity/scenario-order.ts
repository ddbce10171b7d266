import type { CriterionId } from '../../model/criterion.ts';
import type { Ranked } from '../../model/ranking.ts';
import type { ScenarioResult } from '../../model/sensitivity.ts';
import { sureScore } from '../sure-score.ts';

/** The score of each criterion for one candidate; null where there is no evidence. */
export interface CandidateScores {
  readonly candidate: string;
  readonly scores: ReadonlyMap<CriterionId, number | null>;
}

export function scoresOf({ candidate, contributions }: Ranked): CandidateScores {
  return {
    candidate: candidate.id,
    scores: new Map(contributions.map(({ criterion, score }) => [criterion, score])),
  };
}

/**
 * Candidates by their weighted score, best first; `weights` need not add to 100. Equal scores keep the order in
 * which the candidates come, which is that of the ranking.
 */
export function orderBy(
  candidates: readonly CandidateScores[],
  weights: ReadonlyMap<CriterionId, number>,
  prior: number,
): ScenarioResult['order'] {
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return candidates
    .map(({ candidate, scores }) => {
      let sum = 0;
      for (const [criterion, weight] of weights) sum += weight * (scores.get(criterion) ?? prior);
      return { candidate, score: sureScore(sum / all) };
    })
    .sort((a, b) => b.score - a.score);
}
