import type { ChangeMeasure, LevelMeasure, Measure } from '../model/measure.ts';
import { type Period, periodKey, sameMonths, yearBefore } from '../model/period.ts';
import type { Settings } from '../model/settings.ts';
import { changeSince } from './change/change.ts';
import { latestPart } from './change/latest-part.ts';
import { pointsChangeSince } from './change/points-change.ts';
import { quarterTests } from './change/quarter.ts';
import { rollingLevels } from './change/rolling-years.ts';
import { seasonalTrendOf } from './change/seasonal-trend.ts';
import { trendOf } from './change/trend.ts';
import { scoreChangeSince } from './comparison/scores.ts';
import { levelsOf } from './level/level.ts';
import { type Pooled, pool } from './series/pool.ts';
import { present } from './series/present.ts';
import { latestCompleteYear, type Series } from './series/series.ts';

/**
 * The local level in the period assessed, in the latest part of a year, in the bases that are known and in the years
 * to each quarter of the period.
 */
export function levelsOverTime(local: Series, { period, bases }: Settings): readonly LevelMeasure[] {
  const now = levelsOf(local, pool(local.observations, period));
  const before = bases.flatMap((base) => knownLevels(local, base));
  const latest = now.every(isKnown)
    ? []
    : latestLevels(local, period).filter((level) => !bases.some((base) => sameMonths(base, level.period)));
  const part = latestPart(local, period);
  const ofPart = part ? knownLevels(local, part.part) : [];
  return once([now, latest, ofPart, before, rollingLevels(local, period)]);
}

/** How the local figure moved: since each base, from part to part of a year, and from year to year. */
export function movements(local: Series, settings: Settings): readonly Measure[] {
  const { period } = settings;
  return [
    ...changes(local, settings),
    ...present([trendOf(local, period), seasonalTrendOf(local, period)]),
    ...quarterTests(local, period),
  ];
}

/** Since the configured bases, the year before and three years before; and those of the latest part of a year. */
function changes(local: Series, { period, bases }: Settings): readonly ChangeMeasure[] {
  const lastYear = yearBefore(period);
  const threeYearsBefore = yearBefore(yearBefore(lastYear));
  const part = latestPart(local, period);
  const since = (now: Period, then: readonly Period[]) =>
    then.map((base) => changeOf(local, pool(local.observations, now), base));
  const all = present([
    ...since(period, [...bases, lastYear, threeYearsBefore]),
    ...(part ? since(part.part, part.bases) : []),
  ]);
  const keys = all.map(changeKey);
  return all.filter((_, index) => keys.indexOf(keys[index]!) === index);
}

function changeKey({ period, base }: ChangeMeasure): string {
  return `${periodKey(base)} ${periodKey(period)}`;
}

function changeOf(series: Series, now: Pooled, base: Period): ChangeMeasure | null {
  switch (series.indicator.kind) {
    case 'score':
      return scoreChangeSince(series, now, base);
    case 'percent':
      return pointsChangeSince(series, now, base);
    case 'rate':
    case 'count':
      return changeSince(series, now, base);
  }
}

/** Levels of the same months are told once, where they come first. */
function once(groups: readonly (readonly LevelMeasure[])[]): readonly LevelMeasure[] {
  const told = new Set<string>();
  return groups.flatMap((group) => {
    const fresh = group.filter(({ period }) => !told.has(periodKey(period)));
    for (const { period } of group) told.add(periodKey(period));
    return fresh;
  });
}

/** Where the period is not complete: the latest year or, failing that, the latest figure. */
function latestLevels(series: Series, period: Period): readonly LevelMeasure[] {
  const year = latestCompleteYear(series, period);
  const yearly = year ? levelsOf(series, year).filter(isKnown) : [];
  if (yearly.length > 0) return yearly;
  const dated = series.observations.filter((one) => one.period.to <= period.to && one.quality !== 'missing');
  const latest = dated.toSorted((a, b) => b.period.to - a.period.to)[0];
  if (!latest || !['percent', 'score'].includes(series.indicator.kind)) return [];
  return levelsOf(series, pool([latest], latest.period)).filter(isKnown);
}

function knownLevels(series: Series, period: Period): readonly LevelMeasure[] {
  return levelsOf(series, pool(series.observations, period)).filter(isKnown);
}

function isKnown(level: LevelMeasure): boolean {
  return level.quantity.ok;
}
