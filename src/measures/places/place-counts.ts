import type { BusyPlace } from '../../model/measures/spread-measure.ts';
import type { Origin } from '../../model/origin.ts';
import type { LocalPlaces, PlaceCount, PlacePart } from '../../model/place.ts';

/** The layer of the smallest areas that look-ups know. */
export const SMALL_AREAS = 'small-areas';

/** Events by place in one layer, places without events among them. */
export interface LayerCounts {
  readonly layer: string;
  readonly places: readonly BusyPlace[];
  /** Events that are in none of the places. */
  readonly unplaced: number;
  readonly origins: readonly Origin[];
}

/** The events of one indicator in each small area and in each part of every other layer. */
export function layerCounts(
  indicator: string,
  counts: readonly PlaceCount[],
  { smallAreas, layers }: LocalPlaces,
): readonly LayerCounts[] {
  const own = counts.filter((one) => one.indicator === indicator);
  if (own.length === 0) return [];
  const names = new Map(own.map(({ place, placeName }) => [place, placeName]));
  const units = smallAreas.map(({ code }) => ({
    code,
    name: names.get(code) ?? code,
    holds: new Set([code]),
  }));
  const small = units.length > 0 ? [countIn(SMALL_AREAS, units, own)] : [];
  return [...small, ...layers.map(({ id, parts }) => countIn(id, parts, own))];
}

function countIn(layer: string, parts: readonly PlacePart[], counts: readonly PlaceCount[]): LayerCounts {
  const partOf = new Map(
    parts.flatMap(({ code, holds }) => [...holds].map((place) => [place, code] as const)),
  );
  const byPart = new Map<string, number>();
  let unplaced = 0;
  for (const { place, count } of counts) {
    const code = partOf.get(place);
    if (code === undefined) unplaced += count;
    else byPart.set(code, (byPart.get(code) ?? 0) + count);
  }
  const places = parts.map(({ code, name }) => ({ code, name, count: byPart.get(code) ?? 0 }));
  return { layer, places, unplaced, origins: counts.flatMap(({ origins }) => origins) };
}

/** Most events first; by code where two have as many. */
export function busiestFirst(places: readonly BusyPlace[]): readonly BusyPlace[] {
  return places.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

export function eventsIn(places: readonly BusyPlace[]): number {
  return places.reduce((sum, { count }) => sum + count, 0);
}
