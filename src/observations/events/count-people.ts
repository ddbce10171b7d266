import type { Indicator } from '../../model/indicator.ts';
import type { PeopleCount } from '../../model/measures/people-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import type { EventCount } from '../../model/source.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { isCounted } from './counted-events.ts';

/**
 * Local events of the period by person, for indicators all of whose sources say whose they are. Only how many each
 * person has comes out, most first: not who, and not in the order of the file. People of two sources are never one.
 */
export function countPeople(
  events: readonly EventCount[],
  indicators: readonly Indicator[],
  about: { readonly index: AreaIndex; readonly local: string; readonly period: Period },
): readonly PeopleCount[] {
  if (events.every(({ people }) => people === undefined)) return [];
  const { index, local, period } = about;
  const inside = events.filter(
    (event) =>
      event.period.from >= period.from &&
      event.period.to <= period.to &&
      index.holders(event.area).some(({ code }) => code === local),
  );
  return indicators.flatMap((indicator) => {
    const own = inside.filter((event) => isCounted(event, indicator));
    if (own.length === 0 || own.some(({ people }) => people === undefined)) return [];
    return [countOf(indicator.id, own)];
  });
}

function countOf(indicator: string, events: readonly EventCount[]): PeopleCount {
  const byPerson = new Map<string, number>();
  let unnamed = 0;
  for (const { people, count, origin } of events) {
    unnamed += count;
    for (const [person, own] of people ?? []) {
      const key = `${origin.source}\n${person}`;
      byPerson.set(key, (byPerson.get(key) ?? 0) + own);
      unnamed -= own;
    }
  }
  const counts = [...byPerson.values()].sort((a, b) => b - a);
  return { indicator, counts, unnamed, origins: mergeOrigins(events.map(({ origin }) => origin)) };
}
