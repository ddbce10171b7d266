import type { Indicator } from '../../model/indicator.ts';
import type { SeriesBreak } from '../../model/measures/series-break.ts';
import type { Observation, Observations, Population, PopulationBase } from '../../model/observation.ts';
import type { Origin } from '../../model/origin.ts';
import { type Period, populationYear, yearTo } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import type { SizeWords } from '../../model/size-words.ts';
import { breaksOf } from './breaks.ts';
import { type Pooled, pool } from './pool.ts';

/** What one indicator says about one area: its observations, the populations to work rates out on, how sizes are said. */
export interface Series {
  readonly indicator: Indicator;
  readonly area: string;
  readonly observations: readonly Observation[];
  readonly populations: readonly Population[];
  /** Known breaks of what the indicator says about the area. */
  readonly breaks: readonly SeriesBreak[];
  /** From where its differences are called small or large. */
  readonly words: SizeWords;
}

const MONTHS_IN_YEAR = 12;

export function seriesOf(
  indicator: Indicator,
  area: string,
  { observations, populations }: Observations,
  settings: Settings,
): Series {
  const own = observations.filter((one) => one.indicator === indicator.id && one.area === area);
  const { words } = settings;
  const breaks = breaksOf(indicator, area, settings);
  return { indicator, area, observations: own, populations, breaks, words };
}

/** The residents or households of the same year that the indicator's rate is for. Never the one for the other. */
export function populationFor(
  series: Series,
  period: Period,
  of: PopulationBase = series.indicator.per,
): Population | null {
  const year = populationYear(period);
  const fits = (one: Population) => one.of === of && one.area === series.area && one.year === year;
  return series.populations.find(fits) ?? null;
}

/** Where the events of a period and the population that they are set against were read. */
export function originsWithPopulation(
  series: Series,
  pooled: Pooled,
  of: PopulationBase = series.indicator.per,
): readonly Origin[] {
  return [...pooled.origins, ...(populationFor(series, pooled.period, of)?.origins ?? [])];
}

/** The latest twelve months that are complete, for a series that lags behind the period assessed. */
export function latestCompleteYear(series: Series, notAfter: Period): Pooled | null {
  const ends = [...new Set(series.observations.map((one) => one.period.to))].sort((a, b) => b - a);
  for (const end of ends) {
    if (end >= notAfter.to) continue;
    const pooled = pool(series.observations, yearTo(end));
    if (pooled.missingMonths === 0 && pooled.parts.length > 0) return pooled;
  }
  return null;
}

/** True when the period is a year, so that figures of other years can be set beside it. */
export function isYear(period: Period): boolean {
  return period.to - period.from + 1 === MONTHS_IN_YEAR;
}
