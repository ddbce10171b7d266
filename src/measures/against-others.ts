import type { Comparator } from '../model/area.ts';
import type { ComparisonMeasure, LevelMeasure } from '../model/measure.ts';
import type { Observations } from '../model/observation.ts';
import type { Settings } from '../model/settings.ts';
import { compareWith } from './comparison.ts';
import { levelsOf } from './level.ts';
import { pool } from './pool.ts';
import { present } from './present.ts';
import { setScoresBeside } from './scores.ts';
import { type Series, seriesOf } from './series.ts';

/** The levels of each comparator that are known, for the period assessed and the bases. */
export function levelsOfOthers(
  local: Series,
  observations: Observations,
  settings: Settings,
): readonly LevelMeasure[] {
  const { comparators, period, bases } = settings;
  return comparators.flatMap(({ area }) => {
    const series = seriesOf(local.indicator, area.code, observations, settings);
    return [period, ...bases].flatMap((one) =>
      levelsOf(series, pool(series.observations, one)).filter(({ quantity }) => quantity.ok),
    );
  });
}

/** The local figure against each comparator's, in the latest period that both have. */
export function comparisons(
  local: Series,
  observations: Observations,
  settings: Settings,
): readonly ComparisonMeasure[] {
  const { comparators, period, bases } = settings;
  const latestFirst = [period, ...bases].toSorted((a, b) => b.to - a.to);
  const compare = local.indicator.kind === 'score' ? setScoresBeside : compareWith;
  const against = (comparator: Comparator) => {
    const other = seriesOf(local.indicator, comparator.area.code, observations, settings);
    return compare(local, other, comparator, latestFirst);
  };
  return present(comparators.map(against));
}
