import type { Period } from '../period.ts';
import type { AdjustedTest } from '../significance.ts';
import type { MeasureBase } from './measure-base.ts';

/** Two counts a year apart and the change between them in per cent; null where there is no base for it. */
export interface YearOnYear {
  readonly before: number;
  readonly after: number;
  readonly percent: number | null;
}

/** The change of one part of the area against the change of the rest of it, as a ratio of the two. */
export interface AgainstTrendMeasure extends MeasureBase {
  readonly kind: 'against-trend';
  readonly layer: string;
  readonly part: { readonly code: string; readonly name: string };
  readonly base: Period;
  readonly own: YearOnYear;
  readonly rest: YearOnYear;
  readonly pValue: number | null;
  /** Allowed for the other parts of the layer; null where it is the only test or none is allowed for. */
  readonly adjusted: AdjustedTest | null;
  /** True when the test tells the two changes apart; null where none was made. */
  readonly significant: boolean | null;
  /** True when, besides, one rose and the other fell. */
  readonly bucks: boolean;
}
