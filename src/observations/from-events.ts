import type { Indicator } from '../model/indicator.ts';
import type { Issue } from '../model/issue.ts';
import type { Observation, PlaceCount } from '../model/observation.ts';
import { mergeOrigins, type Origin } from '../model/origin.ts';
import { type Period, periodKey } from '../model/period.ts';
import type { EventCount } from '../model/source.ts';
import type { AreaIndex } from './area-index.ts';

export interface FromEvents {
  readonly observations: readonly Observation[];
  readonly places: readonly PlaceCount[];
  readonly issues: readonly Issue[];
}

interface Tally {
  readonly first: EventCount;
  count: number;
  readonly origins: Origin[];
}

/** Observations by month of the indicators whose sources hold events, for every configured area that holds them. */
export function observeEvents(
  given: readonly EventCount[],
  indicators: readonly Indicator[],
  index: AreaIndex,
  local: string,
  period: Period,
): FromEvents {
  const events = given.map((event) => placed(event, index));
  const byMonth = new Map<string, Tally>();
  const byPlace = new Map<string, Tally>();
  for (const event of events) {
    const counted = indicators.filter((indicator) => isCounted(event, indicator));
    const holders = index.holders(event.area);
    for (const { id } of counted)
      for (const { code } of holders) {
        addTo(byMonth, `${id}\n${code}\n${periodKey(event.period)}`, event);
        if (code === local && within(event.period, period)) addTo(byPlace, `${id}\n${event.area}`, event);
      }
  }
  const seen = [...byMonth].map(([key, tally]) => monthOf(key, tally));
  return {
    observations: [...seen, ...quietMonths(events, indicators, seen, index)],
    places: [...byPlace].map(([key, tally]) => placeOf(key, tally)),
    issues: unplacedEvents(events, index),
  };
}

/** Some senders write the name of an area in place of its code, others the code in place of its name. */
function placed(event: EventCount, index: AreaIndex): EventCount {
  const { area, areaName } = event;
  if (area !== '' && index.isKnown(area)) return event;
  const match = index.match(area, areaName);
  if (match) return { ...event, area: match.code };
  return area === '' && index.isKnown(areaName) ? { ...event, area: areaName } : event;
}

/** What one file covers: every area that has any event in it, over every month that it has events of. */
interface Coverage {
  readonly source: string;
  readonly areas: Set<string>;
  readonly months: Map<string, { readonly period: Period; readonly origins: Origin[] }>;
}

/**
 * A month that a file covers but that has no event of an indicator is a true zero; a month that no file covers
 * stays unknown, as does an indicator that no event is about: that may be a misspelt category.
 */
function quietMonths(
  events: readonly EventCount[],
  indicators: readonly Indicator[],
  seen: readonly Observation[],
  index: AreaIndex,
): readonly Observation[] {
  const known = new Set(
    seen.map(({ indicator, area, period }) => `${indicator}\n${area}\n${periodKey(period)}`),
  );
  const files = coverages(events, index);
  return indicators.flatMap((indicator) => {
    if (!events.some((event) => isCounted(event, indicator))) return [];
    const zeros = new Map<string, { area: string; period: Period; origins: Origin[] }>();
    for (const file of files.filter(({ source }) => indicator.sources.includes(source)))
      for (const area of file.areas)
        for (const [month, { period, origins }] of file.months) {
          const key = `${area}\n${month}`;
          if (known.has(`${indicator.id}\n${key}`)) continue;
          const zero = zeros.get(key);
          if (zero) zero.origins.push(...origins);
          else zeros.set(key, { area, period, origins: [...origins] });
        }
    return [...zeros.values()].map(({ area, period, origins }) =>
      zeroOf(indicator.id, area, period, origins),
    );
  });
}

function coverages(events: readonly EventCount[], index: AreaIndex): readonly Coverage[] {
  const files = new Map<string, Coverage>();
  for (const { area, period, origin } of events) {
    const key = `${origin.source}\n${origin.file}`;
    const file = files.get(key) ?? { source: origin.source, areas: new Set(), months: new Map() };
    files.set(key, file);
    for (const { code } of index.holders(area)) file.areas.add(code);
    const month = file.months.get(periodKey(period)) ?? { period, origins: [] };
    file.months.set(periodKey(period), month);
    month.origins.splice(0, 1, ...mergeOrigins([...month.origins, origin]));
  }
  return [...files.values()];
}

function zeroOf(indicator: string, area: string, period: Period, origins: readonly Origin[]): Observation {
  return {
    indicator,
    area,
    period,
    numerator: 0,
    denominator: null,
    published: null,
    quality: 'complete',
    origins: mergeOrigins(origins),
  };
}

function isCounted(event: EventCount, indicator: Indicator): boolean {
  if (!indicator.sources.includes(event.origin.source)) return false;
  return indicator.categories.some((wanted) => wanted === event.category || event.groups.includes(wanted));
}

function within(inner: Period, outer: Period): boolean {
  return inner.from >= outer.from && inner.to <= outer.to;
}

function addTo(tallies: Map<string, Tally>, key: string, event: EventCount): void {
  const tally = tallies.get(key);
  if (tally) {
    tally.count += event.count;
    tally.origins.push(event.origin);
  } else tallies.set(key, { first: event, count: event.count, origins: [event.origin] });
}

function monthOf(key: string, tally: Tally): Observation {
  const [indicator, area] = key.split('\n') as [string, string];
  return {
    indicator,
    area,
    period: tally.first.period,
    numerator: tally.count,
    denominator: null,
    published: null,
    quality: 'complete',
    origins: mergeOrigins(tally.origins),
  };
}

function placeOf(key: string, tally: Tally): PlaceCount {
  const [indicator, place] = key.split('\n') as [string, string];
  return {
    indicator,
    place,
    placeName: tally.first.areaName || place,
    count: tally.count,
    origins: mergeOrigins(tally.origins),
  };
}

/** One issue for each source with events that no look-up can place: they are in no area's figures. */
function unplacedEvents(events: readonly EventCount[], index: AreaIndex): readonly Issue[] {
  const lost = new Map<string, { count: number; readonly areas: Set<string>; readonly origin: Origin }>();
  for (const event of events) {
    if (index.isKnown(event.area)) continue;
    const entry = lost.get(event.origin.source);
    if (entry) {
      entry.count += event.count;
      entry.areas.add(event.area || event.areaName);
    } else
      lost.set(event.origin.source, {
        count: event.count,
        areas: new Set([event.area || event.areaName]),
        origin: event.origin,
      });
  }
  return [...lost].map(([source, { count, areas, origin }]) => ({
    code: 'unplaced-events',
    severity: 'warning',
    source,
    file: origin.file,
    line: origin.firstLine,
    column: null,
    message: `${count} events have an area that no look-up knows (${[...areas]
      .slice(0, 5)
      .map((area) => area || 'blank')
      .join(', ')}): they are in no area's figures`,
    hint: 'Add a look-up of the right vintage; a few blank areas are usual in published files.',
  }));
}
