import type { ComparatorId } from '../area.ts';
import type { Period } from '../period.ts';
import type { MeasureBase } from './measure-base.ts';
import type { SeriesBreak } from './series-break.ts';

export type ConvergenceVerdict =
  | 'converging from below'
  | 'converging from above'
  | 'diverging below'
  | 'diverging above'
  | 'no clear change';

/** A rate in the first and the last of the years, per 1,000. */
export interface RateMovement {
  readonly firstCount: number;
  readonly first: number;
  readonly last: number;
  readonly absolute: number;
  /** Per cent of the first; null when the first is 0. */
  readonly relative: number | null;
}

/** How the ratio of the local rate to a comparator's moves from year to year, in per cent a year. */
export interface ConvergenceMeasure extends MeasureBase {
  readonly kind: 'convergence';
  readonly comparator: ComparatorId;
  readonly comparatorArea: string;
  /** The years that both areas have. */
  readonly periods: readonly Period[];
  /** Known breaks inside the series: the verdict is less sure. */
  readonly breaks: readonly SeriesBreak[];
  readonly verdict: ConvergenceVerdict | null;
  readonly pValue: number | null;
  /** Local over other along the fitted lines. */
  readonly firstRatio: number | null;
  readonly lastRatio: number | null;
  /** What the fitted ratio is to: the rest, where the comparator contains the area. */
  readonly against: 'comparator' | 'rest-of-comparator';
  readonly local: RateMovement;
  readonly other: RateMovement;
}
