import type { Origin } from './origin.ts';

/** Events of one small area over the assessment period, for concentration and places. */
export interface PlaceCount {
  readonly indicator: string;
  readonly place: string;
  readonly placeName: string;
  readonly count: number;
  readonly origins: readonly Origin[];
}

/** A smallest area that look-ups know: who lives there, and what kind of place classifications say it is. */
export interface SmallArea {
  readonly code: string;
  /** Its residents in the year that rates of the period are for; null where nobody gave them. */
  readonly population: { readonly value: number; readonly origins: readonly Origin[] } | null;
  /** Values by scheme, such as `rural-urban` or `imd-2019-rank`. */
  readonly classes: ReadonlyMap<string, PlaceKind>;
}

export interface PlaceKind {
  readonly value: string;
  readonly origin: Origin;
}

/** A ward, town, district or other part of the local area, and the codes that events in it come with. */
export interface PlacePart {
  readonly code: string;
  readonly name: string;
  readonly holds: ReadonlySet<string>;
}

/** Parts of one kind, from one look-up: together they are all or some of the local area. */
export interface PlaceLayer {
  /** `ward`, `district` or, where the look-up does not say, the id of its source. */
  readonly id: string;
  readonly parts: readonly PlacePart[];
}

/** What is known of the places in the local area beside their events of the period. */
export interface LocalPlaces {
  readonly smallAreas: readonly SmallArea[];
  readonly layers: readonly PlaceLayer[];
  /** Events of the same period a year earlier. */
  readonly before: readonly PlaceCount[];
  /** Indicators all of whose local events are events of the indicator of all crime too. */
  readonly partsOfTotal: readonly string[];
}
