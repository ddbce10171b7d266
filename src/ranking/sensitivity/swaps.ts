import type { CriterionId, CriterionScore, CriterionWeight } from '../../model/criterion.ts';
import type { ScenarioResult, ScoreAlternative } from '../../model/sensitivity.ts';
import { type CandidateScores, orderBy } from './scenario-order.ts';

/** The ranking with other evidence that could have been chosen: another comparator, another measure of harm. */
export function runSwaps(
  alternatives: readonly ScoreAlternative[],
  candidates: readonly CandidateScores[],
  weights: readonly CriterionWeight[],
  prior: number,
): readonly ScenarioResult[] {
  const inForce = new Map(weights.map(({ criterion, weight }) => [criterion, weight]));
  return alternatives.map(({ id, name, scores }) => ({
    id,
    name,
    kind: 'swap',
    order: orderBy(
      candidates.map(({ candidate }) => ({ candidate, scores: ownScores(candidate, scores) })),
      inForce,
      prior,
    ),
  }));
}

function ownScores(
  candidate: string,
  scores: readonly CriterionScore[],
): ReadonlyMap<CriterionId, number | null> {
  const own = scores.filter((one) => one.candidate === candidate);
  return new Map(own.map((one) => [one.criterion, one.status === 'scored' ? one.score : null]));
}
