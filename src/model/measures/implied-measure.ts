import type { Period } from '../period.ts';
import type { MeasureBase } from './measure-base.ts';

/** Counts that nobody printed, worked back from percentages that somebody did. Always estimates. */
export type ImpliedMeasure = ImpliedBaselineMeasure | ImpliedCountMeasure | ImpliedWholeMeasure;

interface ImpliedBase extends MeasureBase {
  readonly kind: 'implied';
  /** The printed percentage, or the printed rate of an implied population, and its decimals. */
  readonly percent: number;
  readonly decimals: number;
  /** The lowest and highest whole count with which it would have been printed; null without a figure. */
  readonly range: { readonly lower: number; readonly upper: number } | null;
}

/** What a printed percentage change was a percentage of. */
export interface ImpliedBaselineMeasure extends ImpliedBase {
  readonly of: 'baseline';
  /** The period that the change is measured from; null where it was not said. */
  readonly base: Period | null;
  /** The later count and the difference: one was printed, the other is worked back. */
  readonly current: number | null;
  readonly difference: number | null;
  readonly printed: 'difference' | 'current';
}

/** The count behind a printed percentage of a known base. */
export interface ImpliedCountMeasure extends ImpliedBase {
  readonly of: 'count';
  readonly total: number;
}

/** What a count is a printed percentage of, or the population that a printed rate was worked out on. */
export interface ImpliedWholeMeasure extends ImpliedBase {
  readonly of: 'whole';
  readonly count: number;
  /** 100 for a percentage, 1,000 for a rate. */
  readonly per: number;
}
