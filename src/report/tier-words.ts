import type { Tier } from '../model/ranking.ts';

/** What becomes of a candidate, in the words of reports. */
export const tierWords: Readonly<Record<Tier, string>> = {
  mandated: 'mandated',
  priority: 'priority',
  'contested-slot': 'contested slot',
  'watching-brief': 'watching brief',
  emerging: 'emerging',
  monitor: 'monitor',
  gap: 'gap',
};
