import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { Origin } from '../../model/origin.ts';
import type { EventCount } from '../../model/source.ts';
import type { AreaIndex } from './area-index.ts';

/** One issue for each source with events that no look-up can place: they are in no area's figures. */
export function unplacedEvents(events: readonly EventCount[], index: AreaIndex): readonly Issue[] {
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
  return [...lost.values()].map(({ count, areas, origin }) =>
    issueAt(origin, {
      code: 'unplaced-events',
      severity: 'warning',
      message: `${count === 1 ? '1 event has' : `${count} events have`} an area that no look-up knows (${[
        ...areas,
      ]
        .slice(0, 5)
        .map((area) => area || 'blank')
        .join(', ')}): ${count === 1 ? 'it is' : 'they are'} in no area's figures`,
      hint: 'Add a look-up of the right vintage; a few blank areas are usual in published files.',
    }),
  );
}
