import type { Period } from '../period.ts';
import type { Rag } from '../rag.ts';
import type { Aim, TargetKind } from '../target.ts';
import type { MeasureBase } from './measure-base.ts';

/** Equality meets a target. A change that goes further than was asked exceeds it. */
export type TargetStatus = 'met' | 'not-met' | 'exceeded';

/** A figure over its target, by the limits of its count. */
export interface TargetRatio {
  /** Turned so that more than 1 is worse. */
  readonly adverse: number | null;
  /** Distance from the target in standard errors. */
  readonly z: number | null;
}

/** A figure against its target; the quantity is the distance from the target to the figure. */
export interface TargetMeasure extends MeasureBase {
  readonly kind: 'target';
  readonly of: TargetKind;
  /** Null where the prediction or the earlier figure is not known. */
  readonly target: number | null;
  readonly actual: number | null;
  /** Decimals of a published figure; null when it is worked out here. */
  readonly decimals: number | null;
  /** What a percentage is of; null where it is not known, and for what is no percentage. */
  readonly base: number | null;
  /** The period that it is measured from; null for a value and for what was predicted. */
  readonly since: Period | null;
  /** Null where there is no figure, or where a change could not be tested: the quantity tells which. */
  readonly status: TargetStatus | null;
  readonly rag: Rag;
  /** Whether low figures meet the target: "or less"; otherwise "or more". */
  readonly lowMeets: boolean;
  /** What is wanted, where it is neither a value nor a change. */
  readonly aim?: Aim;
  /** The figure over its target; left out of changes and of figures without counts. */
  readonly ratio?: TargetRatio;
}
