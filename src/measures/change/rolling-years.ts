import type { LevelMeasure } from '../../model/measure.ts';
import { type Period, quarterWith, yearTo } from '../../model/period.ts';
import { levelsOf } from '../level/level.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';

/**
 * The year to each quarter of a period, latest first, where it is known: counts and pooled percentages from summed
 * numerators and bases, published rolling figures as they stand.
 */
export function rollingLevels(series: Series, period: Period): readonly LevelMeasure[] {
  return quarterEnds(period).flatMap((end) =>
    levelsOf(series, pool(series.observations, yearTo(end))).filter(({ quantity }) => quantity.ok),
  );
}

function quarterEnds({ from, to }: Period): readonly number[] {
  const ends: number[] = [];
  for (let quarter = quarterWith(to); quarter.from >= from; quarter = quarterWith(quarter.from - 1))
    if (quarter.to <= to) ends.push(quarter.to);
  return ends;
}
