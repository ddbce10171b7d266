import type { Comparator } from '../model/area.ts';
import type { ComparisonMeasure, LevelMeasure, Measure } from '../model/measure.ts';
import type { PositionMeasure } from '../model/measures/position-measure.ts';
import type { Observations } from '../model/observation.ts';
import type { Period } from '../model/period.ts';
import type { Settings } from '../model/settings.ts';
import { compareWith } from './comparison/comparison.ts';
import { convergenceWith } from './comparison/convergence.ts';
import { positionIn } from './comparison/position.ts';
import { setScoresBeside } from './comparison/scores.ts';
import { levelsOf } from './level/level.ts';
import { pool } from './series/pool.ts';
import { present } from './series/present.ts';
import { type Series, seriesOf } from './series/series.ts';

/** The levels of each comparator, and of each area of the group, that are known, for the period assessed and the bases. */
export function levelsOfOthers(
  local: Series,
  observations: Observations,
  settings: Settings,
): readonly LevelMeasure[] {
  const { comparators, similar, period, bases } = settings;
  const areas = [...comparators.map(({ area }) => area), ...(similar?.areas ?? [])];
  return [...new Set(areas.map(({ code }) => code))].flatMap((code) => {
    const series = seriesOf(local.indicator, code, observations, settings);
    return [period, ...bases].flatMap((one) =>
      levelsOf(series, pool(series.observations, one)).filter(({ quantity }) => quantity.ok),
    );
  });
}

/** The local figure against the rest of the group and each comparator, in the latest period that both have, and over the years. */
export function comparisons(
  local: Series,
  observations: Observations,
  settings: Settings,
): readonly Measure[] {
  const { comparators, period } = settings;
  const others = comparators.map((comparator) => ({
    comparator,
    series: seriesOf(local.indicator, comparator.area.code, observations, settings),
  }));
  const compared = others.map(({ comparator, series }) => compare(local, series, comparator, settings));
  const converging = others.map(({ comparator, series }) =>
    convergenceWith(local, series, comparator, period),
  );
  return present<Measure>([positionOf(local, observations, settings), ...compared, ...converging]);
}

function compare(
  local: Series,
  other: Series,
  comparator: Comparator,
  settings: Settings,
): ComparisonMeasure | null {
  const periods = latestFirst(settings);
  return local.indicator.kind === 'score'
    ? setScoresBeside(local, other, comparator, periods)
    : compareWith(local, other, comparator, periods, settings.significance.rule);
}

function positionOf(local: Series, observations: Observations, settings: Settings): PositionMeasure | null {
  const { similar, significance } = settings;
  if (!similar) return null;
  const others = similar.areas.map(({ code }) => seriesOf(local.indicator, code, observations, settings));
  return positionIn(similar.name, local, others, latestFirst(settings), significance.rule);
}

function latestFirst({ period, bases }: Settings): readonly Period[] {
  return [period, ...bases].toSorted((a, b) => b.to - a.to);
}
