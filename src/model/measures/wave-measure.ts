import type { Period } from '../period.ts';
import type { NoAnswer } from '../quantity.ts';
import type { MeasureBase } from './measure-base.ts';

/** What one wave of a survey says. */
export interface Wave {
  readonly percent: number;
  readonly decimals: number | null;
  /** As published, in percentage points; null where the survey gives none. */
  readonly standardError: number | null;
  /** The base that weights leave; null where the survey gives none. */
  readonly base: number | null;
}

/** The change of a survey's percentage from an earlier wave, other people having been asked. */
export interface WaveMeasure extends MeasureBase {
  readonly kind: 'wave';
  readonly base: Period;
  readonly before: Wave;
  readonly after: Wave;
  readonly significant: boolean | null;
  readonly z: number | null;
  readonly pValue: number | null;
  /** Why the difference has no limits; null where it has them. */
  readonly noLimits: NoAnswer | null;
}
