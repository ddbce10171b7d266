import type { CriterionId, CriterionScore } from './criterion.ts';

export interface SensitivitySettings {
  /** How many priorities there is room for. */
  readonly slots: number;
  readonly draws: number;
  /** The same seed gives the same draws on every machine. */
  readonly seed: number;
}

/** Scores worked out in another way that could have been chosen: another comparator, another measure of harm. */
export interface ScoreAlternative {
  readonly id: string;
  readonly name: string;
  readonly scores: readonly CriterionScore[];
}

/** A ranking under other weights, another prior, other evidence or another scale. */
export interface ScenarioResult {
  readonly id: string;
  readonly name: string;
  /** `named`: weights or prior differ. `swap`: the evidence differs. `scale`: the scale of scores differs. */
  readonly kind: 'named' | 'swap' | 'scale';
  /** Candidates that compete, best first. */
  readonly order: readonly { readonly candidate: string; readonly score: number }[];
}

/** The least change of one weight, the others scaled to fill 100, that moves a candidate over the line. */
export interface WeightShift {
  readonly criterion: CriterionId;
  readonly from: number;
  readonly to: number;
  /** What it does: the candidate comes among the first N, or leaves them. */
  readonly moves: 'in' | 'out';
}

export interface CandidateSensitivity {
  readonly candidate: string;
  /** Null where it does not compete. */
  readonly probabilityTopN: number | null;
  /** Over every candidate with evidence, so that one with too little can take its place too. */
  readonly rankRange: readonly [number, number] | null;
  /** Named scenarios that put it among the first N. */
  readonly scenariosInTopN: number;
  /** Among the first N in at least 80% of the draws and in all named scenarios but one. */
  readonly robust: boolean;
  /** Null where no weight of a single criterion moves it. */
  readonly shift: WeightShift | null;
}

/** Two neighbours in the ranking that the draws cannot part. */
export interface AboutEqual {
  readonly above: string;
  readonly below: string;
  /** Share of the draws in which the first is above the second. */
  readonly probability: number;
}

/** How firm the ranking is. */
export interface Sensitivity extends SensitivitySettings {
  readonly candidates: readonly CandidateSensitivity[];
  readonly scenarios: readonly ScenarioResult[];
  readonly aboutEqual: readonly AboutEqual[];
}
