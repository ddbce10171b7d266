import type { Period } from '../period.ts';
import type { MeasureBase, Verdict } from './measure-base.ts';

/** One period of what was and what was to be expected, both in people or events. */
export interface ExpectedPeriod {
  readonly period: Period;
  readonly observed: number;
  readonly expected: number;
  /** How many people both are of; null where only events are counted. */
  readonly cohort: number | null;
  /** Whether the limits of the ratio leave 1 out. */
  readonly significant: boolean;
}

export interface ExpectedMeasure extends MeasureBase {
  readonly kind: 'expected';
  /** Every period known of the same length, the one measured last. */
  readonly run: readonly ExpectedPeriod[];
  /** The side on which every known period lies; null when they differ or are too few to say so. */
  readonly consistently: 'higher' | 'lower' | null;
  readonly verdict: Verdict | null;
  readonly z: number | null;
  /** The ratio, turned so that more than 1 is worse; null without a judgement. */
  readonly adverse: number | null;
  /** Years running, up to the one assessed, that were worse than expected. */
  readonly yearsAdverse?: number;
}
