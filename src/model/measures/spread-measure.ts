import type { MeasureBase } from './measure-base.ts';

/** A place and its events. */
export interface BusyPlace {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

/** How unevenly events are spread over places of one kind, by the generalised Gini coefficient. */
export interface SpreadMeasure extends MeasureBase {
  readonly kind: 'spread';
  /** `small-areas`, or the layer of a look-up. */
  readonly layer: string;
  readonly places: number;
  readonly events: number;
  /** Events in the area that are in none of the places: they are left out. */
  readonly unplaced: number;
  /** The fewest places that hold half of the events; null without events. */
  readonly halfPlaces: number | null;
  /** The tenth of places with most events, and the percentage of events there; null without events. */
  readonly topPlaces: number;
  readonly topPercent: number | null;
  readonly highest: BusyPlace | null;
}
