import type { MeasureBase } from './measure-base.ts';
import type { BusyPlace } from './spread-measure.ts';

/** How many times its share of all crime in the rest of the area an offence's share is in one place. */
export interface LocationQuotientMeasure extends MeasureBase {
  readonly kind: 'location-quotient';
  readonly layer: string;
  readonly place: BusyPlace;
  /** The indicator of all crime that the shares are of, and its events in the place. */
  readonly of: string;
  readonly placeTotal: number;
  /** Percentages of all crime, in the place and in the rest of the area. */
  readonly localPercent: number | null;
  readonly restPercent: number | null;
}
