import type { CriterionId } from './criterion.ts';

/** Other weights, or another prior, that somebody could hold. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** In any unit; a criterion that is not here keeps the weight in force. */
  readonly weights: ReadonlyMap<CriterionId, number>;
  /** Null for the prior in force. */
  readonly prior: number | null;
  readonly reason: string;
}
