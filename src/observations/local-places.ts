import type { Issue } from '../model/issue.ts';
import type { Population } from '../model/observation.ts';
import { populationYear } from '../model/period.ts';
import type { LocalPlaces, PlaceKind, SmallArea } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import type { PlaceClass, SourceRecords } from '../model/source.ts';
import type { AreaIndex } from './areas/area-index.ts';
import { placeLayers } from './areas/place-layers.ts';
import type { FromEvents } from './events/from-events.ts';
import type { WantedPopulation } from './populations/settle-populations.ts';

/** The local small areas, of the census that the events are of. */
export function localSmallAreas(
  { places }: FromEvents,
  { partnership }: Settings,
  index: AreaIndex,
): readonly string[] {
  if (places.length === 0) return [];
  return index.smallAreaCodes(
    partnership.area.code,
    places.map(({ place }) => place),
  );
}

/** The residents of small areas, wanted where a classification says what kind of places they are. */
export function wantedOfPlaces(
  smallAreas: readonly string[],
  { period }: Settings,
  { classes }: SourceRecords,
): readonly WantedPopulation[] {
  if (classes.length === 0) return [];
  const year = populationYear(period);
  return smallAreas.map((area) => ({ area, year, of: 'residents' }));
}

/** What look-ups, classifications and populations say of the places in the area. */
export function localPlaces(
  codes: readonly string[],
  { placesBefore, partsOfTotal }: FromEvents,
  { classes }: SourceRecords,
  populations: readonly Population[],
  { partnership, period }: Settings,
  index: AreaIndex,
): LocalPlaces | null {
  const year = populationYear(period);
  const residents = new Map(
    populations
      .filter((one) => one.of === 'residents' && one.year === year)
      .map((one) => [one.area, one] as const),
  );
  const kinds = kindsOf(classes);
  const layers = placeLayers(partnership.area.code, index);
  if (codes.length === 0 && layers.length === 0) return null;
  return {
    smallAreas: codes.map((code) => ({
      code,
      population: residents.get(code) ?? null,
      classes: kinds.get(code) ?? new Map(),
    })),
    layers,
    before: placesBefore,
    partsOfTotal,
  };
}

function kindsOf(classes: readonly PlaceClass[]): ReadonlyMap<string, ReadonlyMap<string, PlaceKind>> {
  const kinds = new Map<string, Map<string, PlaceKind>>();
  for (const { place, scheme, value, origin } of classes) {
    const own = kinds.get(place) ?? new Map<string, PlaceKind>();
    own.set(scheme, { value, origin });
    kinds.set(place, own);
  }
  return kinds;
}

/** One warning where small areas have classes but not all have the residents that rates by class need. */
export function classesWithoutPeople(
  smallAreas: readonly SmallArea[],
  { period }: Settings,
): readonly Issue[] {
  const classed = smallAreas.filter(({ classes }) => classes.size > 0);
  const lacking = classed.filter(({ population }) => population === null);
  const [first] = lacking;
  const origin = first && [...first.classes.values()][0]?.origin;
  if (!origin) return [];
  const year = populationYear(period);
  return [
    {
      code: 'no-population',
      severity: 'warning',
      source: origin.source,
      file: origin.file,
      line: null,
      column: null,
      message: `${lacking.length} of ${classed.length} small areas with a class have no population for mid-${year}: no rates by class are worked out`,
      hint: 'Add the mid-year estimates by small area of that year, such as format lsoa-population.',
    },
  ];
}
