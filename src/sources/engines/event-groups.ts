import type { EventGroup } from './counting-port.ts';

type Group = { -readonly [Key in keyof EventGroup]: EventGroup[Key] };

export interface Event {
  readonly id: string;
  readonly area: string;
  readonly areaName: string;
  readonly category: string;
  readonly period: string;
}

/** Groups by month, category and area: three short keys are quicker than one long one. */
export class EventGroups {
  readonly #months = new Map<string, Map<string, Map<string, Group>>>();

  add({ area, areaName, category, period }: Event, line: number): void {
    const areas = entry(entry(this.#months, period), category);
    const key = area === '' ? `\n${areaName}` : area;
    const group = areas.get(key);
    if (group) {
      group.count++;
      group.lastLine = line;
    } else areas.set(key, { area, areaName, category, period, count: 1, firstLine: line, lastLine: line });
  }

  /** Takes copies of an event out again; its first row stays. */
  remove({ area, areaName, category, period }: Event, copies: number): void {
    const key = area === '' ? `\n${areaName}` : area;
    this.#months.get(period)!.get(category)!.get(key)!.count -= copies;
  }

  all(): readonly EventGroup[] {
    return [...this.#months.values()].flatMap((categories) =>
      [...categories.values()].flatMap((areas) => [...areas.values()]),
    );
  }
}

function entry<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const found = map.get(key);
  if (found) return found;
  const created = new Map<string, V>();
  map.set(key, created);
  return created;
}
