import type { PlaceCount } from '../../src/model/observation.ts';
import type { LocalPlaces, PlaceLayer, SmallArea } from '../../src/model/place.ts';

/** Small builders for tests of places: events, small areas and the layers that divide them. */
export function placeCount(place: string, count: number, indicator = 'burglary'): PlaceCount {
  const origin = { source: 'crime', file: 'events.csv', firstLine: 2, lastLine: 9 };
  return { indicator, place, placeName: `Place ${place}`, count, origins: [origin] };
}

export function smallArea(
  code: string,
  residents: number | null,
  classes: Readonly<Record<string, string>> = {},
): SmallArea {
  const origin = { source: 'people', file: 'people.csv', firstLine: 3, lastLine: 3 };
  return {
    code,
    population: residents === null ? null : { value: residents, origins: [origin] },
    classes: new Map(
      Object.entries(classes).map(([scheme, value]) => [
        scheme,
        { value, origin: { source: 'classes', file: 'classes.csv', firstLine: 4, lastLine: 4 } },
      ]),
    ),
  };
}

/** A layer whose parts are named after their codes, each with the codes that it holds. */
export function layer(id: string, parts: Readonly<Record<string, readonly string[]>>): PlaceLayer {
  return {
    id,
    parts: Object.entries(parts).map(([code, holds]) => ({
      code,
      name: `Ward ${code}`,
      holds: new Set([code, ...holds]),
    })),
  };
}

export function localPlaces(changes: Partial<LocalPlaces> = {}): LocalPlaces {
  return { smallAreas: [], layers: [], before: [], partsOfTotal: [], ...changes };
}
