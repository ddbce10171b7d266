import type { CriterionId, Grade } from './criterion.ts';

/** Something that could become a priority. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  /** The indicator whose measures answer the criteria; null when only judgements do. */
  readonly indicator: string | null;
}

/** What one criterion adds to a score. A criterion without evidence adds its weight times the prior. */
export interface Contribution {
  readonly criterion: CriterionId;
  readonly weight: number;
  readonly score: number | null;
  readonly points: number;
  readonly grade: Grade | null;
  readonly evidence: readonly string[];
}

export type UnrankedReason = 'no-evidence' | 'too-little-evidence';

export interface RankedPriority {
  readonly candidate: Candidate;
  /** Shared by ties; null when too little of the weight is evidenced. */
  readonly rank: number | null;
  readonly tied: boolean;
  readonly score: number;
  /** Percentage of the weight that has evidence. */
  readonly coverage: number;
  readonly contributions: readonly Contribution[];
  /** Why it is not ranked. */
  readonly reason: UnrankedReason | null;
}

/** The fixed rules of a ranking, carried along so that a reader can work it out again. */
export interface RankingRules {
  /** Score of a criterion without evidence. */
  readonly missingPrior: number;
  /** Percentage of the weight that must be evidenced. */
  readonly coverageNeeded: number;
}
