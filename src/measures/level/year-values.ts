import type { LevelMeasure } from '../../model/measure.ts';
import { type Period, yearBefore } from '../../model/period.ts';
import { type Pooled, pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { levelsOf } from './level.ts';

/** Years looked back for a trend: older recording practice is another series. */
export const YEARS_BACK = 10;

/** A year of a series that is known, and the figure that is followed from year to year. */
export interface YearValue {
  readonly year: Pooled;
  /** The rate, the percentage or, for a plain count, the count; unknown where a rate has no population. */
  readonly level: LevelMeasure;
}

/** The years up to this one that are known, oldest first: counts for rates and counts, figures for percentages. */
export function yearValues(series: Series, last: Period): readonly YearValue[] {
  const values: YearValue[] = [];
  for (let period = last, back = 0; back < YEARS_BACK; period = yearBefore(period), back++) {
    const year = pool(series.observations, period);
    const level = followed(series, year);
    const isKnown = series.indicator.kind === 'percent' ? level?.quantity.ok : year.numerator !== null;
    if (level && isKnown) values.unshift({ year, level });
  }
  return values;
}

/** Counts of different populations are not set side by side: a rate is followed, where there is one. */
function followed(series: Series, year: Pooled): LevelMeasure | undefined {
  const levels = levelsOf(series, year);
  return levels.find(({ quantity }) => quantity.unit !== 'count') ?? levels[0];
}
