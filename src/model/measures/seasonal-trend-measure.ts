import type { Period } from '../period.ts';
import type { MeasureBase } from './measure-base.ts';
import type { SeriesBreak } from './series-break.ts';

/** The change a year over months or quarters, with the pattern within the year allowed for. */
export interface SeasonalTrendMeasure extends MeasureBase {
  readonly kind: 'seasonal-trend';
  readonly seasons: 'quarter' | 'month';
  /** The first and last of the months or quarters used, and how many of them are known. */
  readonly first: Period;
  readonly last: Period;
  readonly points: number;
  /** Known breaks inside the series: the slope is less sure. */
  readonly breaks: readonly SeriesBreak[];
  /** Slope over its standard error; null when there is no slope. */
  readonly z: number | null;
}
