import type { ClassFigures } from '../../model/measures/rural-urban-measure.ts';
import type { Origin } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { populationYear } from '../../model/period.ts';
import type { PlaceCount, SmallArea } from '../../model/place.ts';
import type { NoAnswer } from '../../model/quantity.ts';
import { pool } from './pool.ts';
import type { Series } from './series.ts';

export interface Classed extends ClassFigures {
  readonly origins: readonly Origin[];
}

/** The events and residents of small areas of one class put together. */
export function classed(
  areas: readonly SmallArea[],
  scheme: string,
  counts: ReadonlyMap<string, PlaceCount>,
): Classed {
  const residents = areas.map(({ population }) => population);
  const isWhole = areas.length > 0 && residents.every((one) => one !== null);
  const origins = areas.flatMap(({ code, population, classes }) => {
    const kind = classes.get(scheme);
    return [
      ...(counts.get(code)?.origins ?? []),
      ...(kind ? [kind.origin] : []),
      ...(population?.origins ?? []),
    ];
  });
  return {
    places: areas.length,
    count: areas.reduce((sum, { code }) => sum + (counts.get(code)?.count ?? 0), 0),
    population: isWhole ? residents.reduce((sum, one) => sum + (one?.value ?? 0), 0) : null,
    origins,
  };
}

/** The events of one indicator by small area; null where it has none that are placed. */
export function countsByPlace(
  { indicator }: Series,
  places: readonly PlaceCount[],
): ReadonlyMap<string, PlaceCount> | null {
  const own = places.filter((one) => one.indicator === indicator.id);
  return own.length > 0 ? new Map(own.map((one) => [one.place, one])) : null;
}

/** Events in no small area of these. */
export function countElsewhere(areas: readonly SmallArea[], counts: ReadonlyMap<string, PlaceCount>): number {
  const codes = new Set(areas.map(({ code }) => code));
  return [...counts.values()].reduce((sum, { place, count }) => sum + (codes.has(place) ? 0 : count), 0);
}

/** Why no rates by class can be worked out; null where they can. */
export function noClassRates(
  series: Series,
  groups: readonly ClassFigures[],
  period: Period,
): { readonly reason: NoAnswer; readonly detail: string } | null {
  const { missingMonths } = pool(series.observations, period);
  if (missingMonths > 0) return { reason: 'incomplete-period', detail: `${missingMonths} months missing` };
  if (groups.every(({ population }) => population !== null && population > 0)) return null;
  const year = populationYear(period);
  return { reason: 'no-population', detail: `small areas have no population for mid-${year}` };
}
