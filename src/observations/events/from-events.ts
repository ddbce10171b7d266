import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import type { PeopleCount } from '../../model/measures/people-measure.ts';
import type { Observation, PlaceCount } from '../../model/observation.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import { type Period, periodKey, yearBefore } from '../../model/period.ts';
import type { FortnightCounts } from '../../model/registers/place-view.ts';
import type { EventCount } from '../../model/source.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { unplacedEvents } from '../areas/unplaced-events.ts';
import { countFortnights } from './count-fortnights.ts';
import { countPeople } from './count-people.ts';
import { isCounted } from './counted-events.ts';
import { quietMonths } from './quiet-months.ts';
import { unknownTimes } from './unknown-times.ts';

export interface FromEvents {
  readonly observations: readonly Observation[];
  readonly places: readonly PlaceCount[];
  /** The same of the year before. */
  readonly placesBefore: readonly PlaceCount[];
  /** Indicators all of whose local events the indicator of all crime counts too; none where there is none. */
  readonly partsOfTotal: readonly string[];
  /** Of indicators whose sources know whose the events are. */
  readonly people: readonly PeopleCount[];
  /** Of indicators whose sources are asked for fortnights. */
  readonly fortnights: readonly FortnightCounts[];
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
  total: string | null = null,
): FromEvents {
  const events = given.map((event) => placed(event, index));
  const byMonth = new Map<string, Tally>();
  const byPlace = new Map<string, Tally>();
  const byPlaceBefore = new Map<string, Tally>();
  const apart = new Set<string>();
  const before = yearBefore(period);
  for (const event of events) {
    const counted = indicators.filter((indicator) => isCounted(event, indicator));
    const holders = index.holders(event.area);
    const isOfTotal = counted.some(({ id }) => id === total);
    for (const { id } of counted) {
      for (const { code } of holders) {
        addTo(byMonth, `${id}\n${code}\n${periodKey(event.period)}`, event);
        if (code === local && within(event.period, period)) addTo(byPlace, `${id}\n${event.area}`, event);
        if (code === local && within(event.period, before))
          addTo(byPlaceBefore, `${id}\n${event.area}`, event);
      }
      if (!isOfTotal) apart.add(id);
    }
  }
  const seen = [...byMonth].map(([key, tally]) => monthOf(key, tally));
  return {
    observations: [...seen, ...quietMonths(events, indicators, seen, index)],
    places: [...byPlace].map(([key, tally]) => placeOf(key, tally)),
    placesBefore: [...byPlaceBefore].map(([key, tally]) => placeOf(key, tally)),
    partsOfTotal: indicators.flatMap(({ id }) => (id === total || apart.has(id) ? [] : [id])),
    people: countPeople(events, indicators, { index, local, period }),
    fortnights: countFortnights(events, indicators, { index, local }),
    issues: [...unplacedEvents(events, index), ...unknownTimes(events, indicators, index)],
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
