import type { MeasureBase } from './measure-base.ts';
import type { RateContrast } from './rate-contrast.ts';

/** Where a rate lies in a funnel: inside, or beyond its 95% or 99.8% limits. */
export type FunnelPlace = 'inside' | 'above-95' | 'above-998' | 'below-95' | 'below-998';

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** Limits, per 1,000, that a rate equal to the rest of the group's keeps to by chance at the area's population. */
export interface Funnel {
  readonly limits95: Limits;
  readonly limits998: Limits;
  readonly construction: string;
  readonly place: FunnelPlace;
}

/** The area's place in a group of areas like it; the ratio is to the rest of the group, never to itself. */
export interface PositionMeasure extends MeasureBase, RateContrast {
  readonly kind: 'position';
  readonly comparator: 'similar';
  readonly group: string;
  /** 1 is the highest rate; equal rates share the better place. Null when there are no rates to order. */
  readonly rank: number | null;
  /** Areas with a rate, this one among them. */
  readonly of: number;
  /** Areas of the group whose rate is not known. */
  readonly unknownAreas: readonly string[];
  readonly funnel: Funnel | null;
  /** Years running, up to the one assessed, with a worse rate than the rest of the group. */
  readonly yearsAdverse?: number;
}
