import type { Assessment } from '../model/assessment.ts';
import { lastDayOf } from '../model/calendar-day.ts';

export interface DataOwner {
  readonly source: string;
  readonly partner: string;
  /** The last day that its figures are about, as `2014-03-31`; null for a source without figures. */
  readonly cutOff: string | null;
}

/** Who owns the data of each source, and up to which day they go. */
export function dataOwners({
  settings,
  observations,
}: Pick<Assessment, 'settings' | 'observations'>): readonly DataOwner[] {
  const latest = new Map<string, number>();
  for (const { origins, period } of observations.observations)
    for (const { source } of origins)
      latest.set(source, Math.max(latest.get(source) ?? period.to, period.to));
  return settings.sources.map(({ id, partner }) => {
    const to = latest.get(id);
    return { source: id, partner, cutOff: to === undefined ? null : lastDayOf({ to }) };
  });
}
