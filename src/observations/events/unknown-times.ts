import type { Indicator } from '../../model/indicator.ts';
import type { Issue } from '../../model/issue.ts';
import { issueAt } from '../../model/issue-at.ts';
import type { EventCount } from '../../model/source.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { hasTime, isAbout } from './counted-events.ts';

/** For each indicator of hours of the day, how many events of the configured areas could not be told in or out. */
export function unknownTimes(
  events: readonly EventCount[],
  indicators: readonly Indicator[],
  index: AreaIndex,
): readonly Issue[] {
  return indicators.flatMap((indicator) => {
    if (indicator.hours?.kind !== 'window') return [];
    const own = events.filter((event) => isAbout(event, indicator) && index.holders(event.area).length > 0);
    const unknown = own.filter((event) => !hasTime(event));
    const [first] = unknown;
    if (!first) return [];
    const count = sum(unknown);
    const share = `${count} of ${sum(own)} events of indicator ${indicator.id}`;
    const lack = count === 1 ? 'has no time of day: it is' : 'have no time of day: they are';
    return [
      issueAt(first.origin, {
        code: 'unknown-time',
        severity: 'warning',
        message: `${share} ${lack} in neither the hours ${indicator.hours.label} nor outside`,
        hint: `Ask the sender of source ${first.origin.source} for the times; an indicator with hours: unknown counts these events.`,
      }),
    ];
  });
}

function sum(events: readonly EventCount[]): number {
  return events.reduce((total, { count }) => total + count, 0);
}
