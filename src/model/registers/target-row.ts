import type { TargetStatus } from '../measures/target-measure.ts';
import type { Rag } from '../rag.ts';
import type { TargetKind } from '../target.ts';

/** One figure beside what was set for it, with its traffic light. */
export interface TargetRow {
  readonly indicator: string;
  /** Null where no figure is known. */
  readonly period: string | null;
  /** Null for an indicator without a target. */
  readonly kind: TargetKind | null;
  readonly actual: number | null;
  readonly target: number | null;
  readonly status: TargetStatus | null;
  readonly rag: Rag;
  /** The measure that it rests on. */
  readonly measure: string | null;
  /** What a percentage is of, where that is known: of few it is not printed. */
  readonly base: number | null;
  /** Decimals of a published figure; null when it is worked out here. */
  readonly decimals: number | null;
}
