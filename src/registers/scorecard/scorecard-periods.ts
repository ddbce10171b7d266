import { isComplete, pool } from '../../measures/series/pool.ts';
import type { Frequency } from '../../model/indicator-listing.ts';
import type { Observation } from '../../model/observation.ts';
import { type Period, periodKey, periodLength, quarterWith, yearTo } from '../../model/period.ts';

/** Figures that stand in a row: what a board can take in, and the four quarters of a year. */
export const MOST_POINTS = 4;

const QUARTER = 3;
const YEAR = 12;

/**
 * The periods of a row, oldest first, up to its own latest: four quarters in a row where the figures make quarters;
 * the years to them where it is reported so; else the years, or whatever periods the figures are of.
 */
export function rowPeriods(
  observations: readonly Observation[],
  frequency: Frequency | undefined,
): readonly Period[] {
  const quarters = quartersOf(observations);
  const years = latestOf(observations, YEAR);
  const found = frequency === 'annual' ? [years, quarters] : [rolled(quarters, frequency), years];
  return found.find((periods) => periods.length > 0) ?? latestOf(observations, latestLength(observations));
}

function rolled(quarters: readonly Period[], frequency: Frequency | undefined): readonly Period[] {
  return frequency === 'quarterly-rolling' ? quarters.map(({ to }) => yearTo(to)) : quarters;
}

/** Four in a row up to the latest quarter that no month is missing of. */
function quartersOf(observations: readonly Observation[]): readonly Period[] {
  const short = observations.filter(({ period }) => periodLength(period) <= QUARTER);
  const ends = [...new Set(short.map(({ period }) => quarterWith(period.to).to))].toSorted((a, b) => b - a);
  const last = ends.find((end) => isComplete(pool(short, quarterWith(end))));
  if (last === undefined) return [];
  return Array.from({ length: MOST_POINTS }, (_, back) => quarterWith(last - back * QUARTER)).toReversed();
}

function latestOf(observations: readonly Observation[], months: number): readonly Period[] {
  const wanted = observations.map(({ period }) => period).filter((one) => periodLength(one) === months);
  const once = [...new Map(wanted.map((one) => [periodKey(one), one])).values()];
  return once.toSorted((a, b) => a.to - b.to).slice(-MOST_POINTS);
}

function latestLength(observations: readonly Observation[]): number {
  const latest = observations.toSorted((a, b) => b.period.to - a.period.to)[0];
  return latest ? periodLength(latest.period) : 0;
}
