import type { Comparator } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ChangeMeasure, LevelMeasure, Measure, Measures } from '../model/measure.ts';
import type { Observations } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Settings } from '../model/settings.ts';
import { changeSince } from './change.ts';
import { compareWith } from './comparison.ts';
import { concentrationOf } from './concentration.ts';
import { costCoverage } from './cost-coverage.ts';
import { harmOf } from './harm.ts';
import { levelsOf } from './level.ts';
import { type Pooled, pool } from './pool.ts';
import { scoreChangeSince, setScoresBeside } from './scores.ts';
import { latestCompleteYear, type Series } from './series.ts';
import { trendOf } from './trend.ts';

/** Every measure of every indicator: levels, changes, trend, comparisons, harm, concentration. */
export function measure(observations: Observations, settings: Settings): Measures {
  const measures = settings.indicators.flatMap((indicator) =>
    measureIndicator(indicator, observations, settings),
  );
  return { measures, costCoverage: costCoverage(measures, settings) };
}

function measureIndicator(
  indicator: Indicator,
  observations: Observations,
  settings: Settings,
): readonly Measure[] {
  const { period, bases, partnership, comparators, harm, method } = settings;
  const local = seriesOf(indicator, partnership.area.code, observations);
  const now = pool(local.observations, period);
  const concentration = concentrationOf(
    indicator.id,
    local.area,
    period,
    observations.places,
    observations.placesInArea,
  );
  return [
    ...localLevels(local, period, bases),
    ...comparators.flatMap((comparator) =>
      comparatorLevels(indicator, comparator, observations, [period, ...bases]),
    ),
    ...present(bases.map((base) => changeOf(local, now, base))),
    ...present([trendOf(local, period)]),
    ...present(
      comparators.map((comparator) => comparisonWith(local, comparator, observations, [period, ...bases])),
    ),
    ...present([harmOf(local, now, method.costSet, harm.multiplier), concentration]),
  ];
}

function changeOf(series: Series, now: Pooled, base: Period): ChangeMeasure | null {
  return series.indicator.kind === 'score'
    ? scoreChangeSince(series, now, base)
    : changeSince(series, now, base);
}

function seriesOf(indicator: Indicator, area: string, { observations, populations }: Observations): Series {
  const own = observations.filter((one) => one.indicator === indicator.id && one.area === area);
  return { indicator, area, observations: own, populations };
}

/** The period assessed, the bases that are known and, where the period is not complete, the latest year or figure. */
function localLevels(series: Series, period: Period, bases: readonly Period[]): readonly LevelMeasure[] {
  const now = levelsOf(series, pool(series.observations, period));
  const before = bases.flatMap((base) => levelsOf(series, pool(series.observations, base)).filter(isKnown));
  if (now.every(isKnown)) return [...now, ...before];
  const latest = latestLevels(series, period).filter(
    (level) => !bases.some((base) => sameMonths(base, level.period)),
  );
  return [...now, ...latest, ...before];
}

function latestLevels(series: Series, period: Period): readonly LevelMeasure[] {
  const year = latestCompleteYear(series, period);
  const yearly = year ? levelsOf(series, year).filter(isKnown) : [];
  if (yearly.length > 0) return yearly;
  const dated = series.observations.filter((one) => one.period.to <= period.to && one.quality !== 'missing');
  const latest = dated.toSorted((a, b) => b.period.to - a.period.to)[0];
  if (!latest || !['percent', 'score'].includes(series.indicator.kind)) return [];
  return levelsOf(series, pool([latest], latest.period)).filter(isKnown);
}

function sameMonths(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function isKnown(level: LevelMeasure): boolean {
  return level.quantity.ok;
}

function comparatorLevels(
  indicator: Indicator,
  comparator: Comparator,
  observations: Observations,
  periods: readonly Period[],
): readonly LevelMeasure[] {
  const series = seriesOf(indicator, comparator.area.code, observations);
  return periods.flatMap((period) => levelsOf(series, pool(series.observations, period)).filter(isKnown));
}

function comparisonWith(
  local: Series,
  comparator: Comparator,
  observations: Observations,
  periods: readonly Period[],
) {
  const latestFirst = periods.toSorted((a, b) => b.to - a.to);
  const other = seriesOf(local.indicator, comparator.area.code, observations);
  return local.indicator.kind === 'score'
    ? setScoresBeside(local, other, comparator, latestFirst)
    : compareWith(local, other, comparator, latestFirst);
}

function present<T>(items: readonly (T | null)[]): readonly T[] {
  return items.filter((item) => item !== null);
}
