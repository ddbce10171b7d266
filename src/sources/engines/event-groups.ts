import type { EventGroup } from './counting-port.ts';
import type { KeyedPart } from './event-times.ts';

type Group = { -readonly [Key in keyof Omit<EventGroup, 'people'>]: EventGroup[Key] } & {
  people?: Map<string, number>;
};

export interface Event {
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly category: string;
  readonly period: string;
  /** Null when nobody asks for the time of day. */
  readonly partOfDay: KeyedPart | null;
  /** Whose it is, as the sender knows them; empty where the row does not say. Left out where nobody asks. */
  readonly person?: string | undefined;
}

/** Groups by month (and part of the day), category and area: three short keys are quicker than one long one. */
export class EventGroups {
  readonly #months = new Map<string, Map<string, Map<string, Group>>>();

  add(event: Event, line: number): void {
    const { area, areaName, category } = event;
    const areas = entry(entry(this.#months, monthKey(event)), category);
    const key = area === '' ? `\n${areaName}` : area;
    const group = areas.get(key);
    if (group) {
      group.count++;
      group.lastLine = line;
      if (event.person) addPerson(group, event.person, 1);
    } else areas.set(key, groupOf(event, line));
  }

  /** Takes copies of an event out again; its first row stays. */
  remove(event: Event, copies: number): void {
    const { area, areaName, category } = event;
    const key = area === '' ? `\n${areaName}` : area;
    const group = this.#months.get(monthKey(event))!.get(category)!.get(key)!;
    group.count -= copies;
    if (event.person) addPerson(group, event.person, -copies);
  }

  all(): readonly EventGroup[] {
    return [...this.#months.values()].flatMap((categories) =>
      [...categories.values()].flatMap((areas) => [...areas.values()]),
    );
  }
}

function monthKey({ period, partOfDay }: Event): string {
  return partOfDay === null ? period : `${period}\n${partOfDay.key}`;
}

function groupOf({ area, areaName, category, period, partOfDay, person }: Event, line: number): Group {
  const group: Group = { area, areaName, category, period, count: 1, firstLine: line, lastLine: line };
  if (partOfDay !== null) group.partOfDay = partOfDay.part;
  if (person !== undefined) group.people = new Map();
  if (person) addPerson(group, person, 1);
  return group;
}

function addPerson({ people }: Group, person: string, events: number): void {
  people?.set(person, (people.get(person) ?? 0) + events);
}

function entry<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const found = map.get(key);
  if (found) return found;
  const created = new Map<string, V>();
  map.set(key, created);
  return created;
}
