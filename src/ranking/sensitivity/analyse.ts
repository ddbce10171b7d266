import type { CriterionScore, CriterionWeight } from '../../model/criterion.ts';
import type { Ranked } from '../../model/ranking.ts';
import type { ScoreAlternative, Sensitivity, SensitivitySettings } from '../../model/sensitivity.ts';

export interface SensitivityInput {
  readonly ranked: readonly Ranked[];
  readonly scores: readonly CriterionScore[];
  readonly alternatives: readonly ScoreAlternative[];
  readonly weights: readonly CriterionWeight[];
  readonly settings: SensitivitySettings;
}

/** How firm the ranking is. */
export function analyse({ ranked, settings }: SensitivityInput): Sensitivity {
  return {
    ...settings,
    candidates: ranked.map(({ candidate }) => ({
      candidate: candidate.id,
      probabilityTopN: null,
      rankRange: null,
      scenariosInTopN: 0,
      robust: false,
      shift: null,
    })),
    scenarios: [],
    aboutEqual: [],
  };
}
