import { accept, type RowReader } from '../row.ts';
import { readTable } from '../table.ts';
import type { CountEvents, CountQuery, EventGroup } from './counting-port.ts';

type Group = { -readonly [Key in keyof EventGroup]: EventGroup[Key] };

/** The stream engine: the precise reader itself, one group in memory for each area, category and month. */
export const countEventsByStream: CountEvents = async (query) => {
  const groups = new EventGroups();
  const counter = { skipped: 0 };
  const { balance, issues } = await readTable({
    ...query,
    reader: () => eventReader(query),
    take: (event, line) => {
      if (event === null) counter.skipped++;
      else groups.add(event, line);
    },
  });
  if (!balance) return { groups: [], balance, issues };
  const accepted = balance.accepted - counter.skipped;
  const skipped = balance.skipped + counter.skipped;
  return { groups: groups.all(), balance: { ...balance, accepted, skipped }, issues };
};

interface Event {
  readonly area: string;
  readonly areaName: string;
  readonly category: string;
  readonly period: string;
}

/** Null stands for an event of a publisher that is left out. */
function eventReader({ skipPublishers, monthOf }: CountQuery): RowReader<Event | null> {
  return (row) => {
    if (skipPublishers.length > 0 && skipPublishers.includes(row.text('publisher') ?? ''))
      return accept(null);
    return accept({
      area: row.text('area') ?? '',
      areaName: row.text('areaName') ?? '',
      category: row.text('category') ?? '',
      period: monthOf(row.text('period') ?? ''),
    });
  };
}

/** Groups by month, category and area: three short keys are quicker than one long one. */
class EventGroups {
  readonly #months = new Map<string, Map<string, Map<string, Group>>>();

  add(event: Event, line: number): void {
    const areas = entry(entry(this.#months, event.period), event.category);
    const group = areas.get(event.area);
    if (group) {
      group.count++;
      group.lastLine = line;
    } else areas.set(event.area, { ...event, count: 1, firstLine: line, lastLine: line });
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
