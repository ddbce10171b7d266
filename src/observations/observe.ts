import type { Issue } from '../model/issue.ts';
import type { Observations } from '../model/observation.ts';
import type { Origin } from '../model/origin.ts';
import type { Settings } from '../model/settings.ts';
import type { SourceRecords } from '../model/source.ts';
import { indexAreas } from './area-index.ts';
import { observeEvents } from './from-events.ts';
import { observeRecords } from './from-records.ts';
import { prepareRecords } from './prepare-records.ts';
import { populationGaps, settlePopulations } from './settle-populations.ts';
import { householdsMeant, wantedPopulations } from './wanted-populations.ts';

export interface Observed {
  readonly observations: Observations;
  readonly issues: readonly Issue[];
  /** Accepted when read, refused here: an unknown area, a contradiction. */
  readonly rejected: readonly Origin[];
  /** Accepted when read, set aside here: an exact repeat. */
  readonly skipped: readonly Origin[];
}

/** Turns what the sources said into observations of the assessment's indicators and areas. */
export function observe(records: SourceRecords, settings: Settings): Observed {
  const index = indexAreas(settings.areas, records.links, settings.method.areaAliases);
  const { indicators, period, partnership } = settings;
  const ready = prepareRecords(records, settings, index);
  const tables = { ...records, counts: ready.counts, indicators: ready.indicators };
  const given = observeRecords(ready.counts, ready.indicators, indicators, index);
  const counted = observeEvents(records.events, indicators, index, partnership.area.code, period);
  const observations = [...given.observations, ...counted.observations];
  const wanted = wantedPopulations(settings, observations);
  const people = settlePopulations(records.populations, wanted, index);
  return {
    observations: {
      observations,
      populations: people.populations,
      places: counted.places,
      placesInArea:
        counted.places.length > 0
          ? index.smallAreas(
              partnership.area.code,
              counted.places.map(({ place }) => place),
            )
          : 0,
    },
    issues: [
      ...ready.issues,
      ...given.issues,
      ...counted.issues,
      ...people.issues,
      ...populationGaps(wanted, people.populations),
      ...householdsMeant(indicators, records.populations),
      ...indicators.flatMap((indicator) => unobserved(indicator.id, observations, tables, settings)),
    ],
    rejected: [...given.rejected, ...people.conflicting],
    skipped: [...ready.skipped, ...given.repeated, ...people.repeated],
  };
}

function unobserved(
  id: string,
  observations: Observations['observations'],
  records: SourceRecords,
  settings: Settings,
): readonly Issue[] {
  const observed = observations.some((observation) => observation.indicator === id);
  const indicator = settings.indicators.find((known) => known.id === id)!;
  const source = settings.sources.find((known) => known.id === indicator.sources[0])!;
  const seen = [...records.counts, ...records.indicators, ...records.events]
    .filter((record) => indicator.sources.includes(record.origin.source))
    .flatMap((record) =>
      'groups' in record ? [record.category, ...(record.groups ?? [])] : [record.category],
    );
  const known = new Set(seen);
  const lacking = indicator.categories.filter((category) => !known.has(category));
  if (observed && lacking.length === 0) return [];
  const about = (observed ? lacking : indicator.categories).join(', ');
  const names = [...known].slice(0, 8).join(', ');
  return [
    {
      code: 'no-records',
      severity: 'warning',
      source: source.id,
      file: source.file,
      line: null,
      column: null,
      message: `no record of source ${source.id} is about ${about}: indicator ${id} ${observed ? 'lacks that part' : 'has no figure'}`,
      hint: `The source has: ${names || 'nothing'}. Set category: of the indicator to one of these, or ask ${source.partner}.`,
    },
  ];
}
