import type { Quantity } from '../quantity.ts';
import type { MeasureBase } from './measure-base.ts';

/** A fifth of the small areas by deprivation; 1 is the most deprived. */
export interface DeprivationFifth {
  readonly places: number;
  readonly count: number;
  readonly population: number | null;
  /** Per 1,000 residents; null without their number. */
  readonly rate: number | null;
}

/** The relative index of inequality: the least deprived end of the line through the fifths over the most deprived end. */
export interface DeprivationGradientMeasure extends MeasureBase {
  readonly kind: 'deprivation-gradient';
  /** The classification that the small areas are put in order by, such as `imd-2019-rank`. */
  readonly scheme: string;
  readonly fifths: readonly DeprivationFifth[];
  /** The slope index: the least deprived end less the most deprived end, per 1,000. */
  readonly slope: Quantity;
  readonly unclassed: number;
}
