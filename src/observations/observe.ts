import type { Issue } from '../model/issue.ts';
import type { Observations } from '../model/observation.ts';
import type { Origin } from '../model/origin.ts';
import type { Settings } from '../model/settings.ts';
import type { SourceRecords } from '../model/source.ts';
import { indexAreas } from './areas/area-index.ts';
import { placeComments } from './areas/place-comments.ts';
import { observeEvents } from './events/from-events.ts';
import { sharedEvents, sharedEventsIssues } from './events/shared-events.ts';
import { observeRecords } from './figures/from-records.ts';
import { partsNotAdded } from './figures/parts-not-added.ts';
import { unobserved } from './figures/unobserved.ts';
import { classesWithoutPeople, localPlaces, localSmallAreas, wantedOfPlaces } from './local-places.ts';
import { populationKey } from './populations/add-population-parts.ts';
import { populationGaps, settlePopulations } from './populations/settle-populations.ts';
import { householdsMeant, wantedPopulations } from './populations/wanted-populations.ts';
import { prepareRecords } from './prepare-records.ts';
import { missingPrices } from './settle/missing-prices.ts';
import { settleHarmTables } from './settle/settle-harm-tables.ts';

export interface Observed {
  readonly observations: Observations;
  readonly issues: readonly Issue[];
  /** Accepted when read, refused here: an unknown area, a contradiction. */
  readonly rejected: readonly Origin[];
  /** Accepted when read, set aside here: an exact repeat. */
  readonly skipped: readonly Origin[];
}

/** Turns what the sources said into observations of the assessment's indicators and areas. */
export function observe(records: SourceRecords, all: Settings): Observed {
  // Nobody sends figures of a theme: it is made of its homes later on.
  const settings = { ...all, indicators: all.indicators.filter(({ theme }) => theme === undefined) };
  const index = indexAreas(settings.areas, records.links, settings.method.areaAliases);
  const { indicators, period, partnership } = settings;
  const ready = prepareRecords(records, settings, index);
  const tables = { ...records, counts: ready.counts, indicators: ready.indicators };
  const given = observeRecords(ready.counts, ready.indicators, indicators, index);
  const area = partnership.area.code;
  const counted = observeEvents(records.events, indicators, index, area, period, settings.harm.total);
  const observations = [...given.observations, ...counted.observations];
  const wanted = wantedPopulations(settings, observations);
  const smallAreas = localSmallAreas(counted, settings, index);
  const wantedBeside = wantedOfPlaces(smallAreas, settings, records);
  const people = settlePopulations(records.populations, [...wanted, ...wantedBeside], index);
  const places = localPlaces(smallAreas, counted, records, people.populations, settings, index);
  const harm = settleHarmTables(records);
  const comments = placeComments(records.comments ?? [], index);
  const isWanted = new Set(wanted.map(populationKey));
  const shared = sharedEvents(records, indicators, settings.harm.total);
  return {
    observations: {
      observations,
      populations: people.populations.filter((one) => isWanted.has(populationKey(one))),
      places: counted.places,
      placesInArea: smallAreas.length,
      ...(places ? { localPlaces: places } : {}),
      ...harm.tables,
      ...(shared.length > 0 ? { sharedEvents: shared } : {}),
      ...(counted.people.length > 0 ? { people: counted.people } : {}),
      ...(counted.fortnights.length > 0 ? { fortnights: counted.fortnights } : {}),
      ...(comments.kept.length > 0 ? { comments: comments.kept } : {}),
    },
    issues: [
      ...ready.issues,
      ...given.issues,
      ...counted.issues,
      ...people.issues,
      ...populationGaps(wanted, people.populations),
      ...classesWithoutPeople(places?.smallAreas ?? [], settings),
      ...householdsMeant(indicators, records.populations),
      ...sharedEventsIssues(shared, records, indicators),
      ...partsNotAdded(observations, ready.counts, settings, index),
      ...unobserved(observations, tables, settings),
      ...harm.issues,
      ...comments.issues,
      ...missingPrices(harm.tables, settings),
    ],
    rejected: [...given.rejected, ...people.conflicting, ...harm.rejected, ...comments.rejected],
    skipped: [...ready.skipped, ...given.repeated, ...people.repeated, ...harm.skipped],
  };
}
