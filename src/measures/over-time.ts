import type { ChangeMeasure, LevelMeasure, Measure } from '../model/measure.ts';
import type { Period } from '../model/period.ts';
import type { Settings } from '../model/settings.ts';
import { changeSince } from './change.ts';
import { levelsOf } from './level.ts';
import { type Pooled, pool } from './pool.ts';
import { present } from './present.ts';
import { scoreChangeSince } from './scores.ts';
import { latestCompleteYear, type Series } from './series.ts';
import { trendOf } from './trend.ts';

/** The local level in the period assessed and in the bases that are known. */
export function levelsOverTime(local: Series, { period, bases }: Settings): readonly LevelMeasure[] {
  const now = levelsOf(local, pool(local.observations, period));
  const before = bases.flatMap((base) => levelsOf(local, pool(local.observations, base)).filter(isKnown));
  if (now.every(isKnown)) return [...now, ...before];
  const latest = latestLevels(local, period).filter(
    (level) => !bases.some((base) => sameMonths(base, level.period)),
  );
  return [...now, ...latest, ...before];
}

/** How the local figure moved: since each base, and from year to year. */
export function movements(local: Series, { period, bases }: Settings): readonly Measure[] {
  const now = pool(local.observations, period);
  return present([...bases.map((base) => changeOf(local, now, base)), trendOf(local, period)]);
}

function changeOf(series: Series, now: Pooled, base: Period): ChangeMeasure | null {
  return series.indicator.kind === 'score'
    ? scoreChangeSince(series, now, base)
    : changeSince(series, now, base);
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

function sameMonths(a: Period, b: Period): boolean {
  return a.from === b.from && a.to === b.to;
}

function isKnown(level: LevelMeasure): boolean {
  return level.quantity.ok;
}
