import { holdsPart } from '../../model/hours.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { EventCount } from '../../model/source.ts';

/** True for events of the indicator's sources and categories, whatever the time of day. */
export function isAbout(event: EventCount, { sources, categories }: Indicator): boolean {
  if (!sources.includes(event.origin.source)) return false;
  return categories.some((wanted) => wanted === event.category || event.groups.includes(wanted));
}

/** True for events that the indicator counts: of its hours too, where it has any. */
export function isCounted(event: EventCount, indicator: Indicator): boolean {
  const { hours } = indicator;
  return isAbout(event, indicator) && (hours === undefined || holdsPart(hours, partOf(event)));
}

export function hasTime(event: EventCount): boolean {
  return partOf(event) !== 'unknown';
}

function partOf({ partOfDay }: EventCount) {
  return partOfDay ?? 'unknown';
}
