import type { MeasureBase } from './measure-base.ts';
import type { Period } from './period.ts';

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
  readonly of: 'value' | 'change';
  readonly target: number;
  readonly actual: number | null;
  /** Decimals of a published figure; null when it is worked out here. */
  readonly decimals: number | null;
  /** What a percentage is of; null where it is not known, and for what is no percentage. */
  readonly base: number | null;
  /** The period that a change is measured from; null for a value. */
  readonly since: Period | null;
  readonly status: TargetStatus | null;
  /** Whether low figures meet the target: "or less"; otherwise "or more". */
  readonly lowMeets: boolean;
  /** The figure over its target; left out of changes and of figures without counts. */
  readonly ratio?: TargetRatio;
}
