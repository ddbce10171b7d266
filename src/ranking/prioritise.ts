import type { CriterionScore } from '../model/criterion.ts';
import type { RankedPriority } from '../model/ranking.ts';
import type { ScoreAlternative, Sensitivity } from '../model/sensitivity.ts';
import type { Settings } from '../model/settings.ts';
import type { CandidateCounts } from '../model/small-numbers.ts';
import { decide } from './decide.ts';
import { rank } from './rank.ts';
import { analyse } from './sensitivity/analyse.ts';

export interface Prioritised {
  readonly ranking: readonly RankedPriority[];
  readonly sensitivity: Sensitivity;
}

/** The ranked list, how firm each place is, and what becomes of every candidate. */
export function prioritise(
  scores: readonly CriterionScore[],
  alternatives: readonly ScoreAlternative[],
  { candidates, overrides, sensitivity: settings, fewEvents, method }: Settings,
  counts: CandidateCounts = new Map(),
): Prioritised {
  const { weights, scenarios } = method;
  const ranked = rank(candidates, scores, weights);
  const sensitivity = analyse({ ranked, alternatives, scenarios, weights, settings });
  return { ranking: decide(ranked, sensitivity, overrides, counts, fewEvents), sensitivity };
}
