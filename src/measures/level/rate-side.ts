import { type Pooled, publishedWhole } from '../series/pool.ts';
import { populationFor, type Series } from '../series/series.ts';
import { PER } from './level.ts';

/** A rate per 1,000 that was worked out from its count. */
export interface CountedRate {
  readonly kind: 'counted';
  readonly count: number;
  readonly population: number;
  readonly rate: number;
}

/** A rate that can be compared: its count and population, or only the value that was published. */
export type RateSide =
  | CountedRate
  | { readonly kind: 'published'; readonly rate: number; readonly decimals: number };

/** The rate of one area and period in the form that is known; null where there is none. */
export function rateSideOf(series: Series, pooled: Pooled): RateSide | null {
  const population = populationFor(series, pooled.period)?.value ?? 0;
  if (pooled.numerator !== null && population > 0) return countedRate(pooled.numerator, population);
  const published = publishedWhole(pooled);
  if (!published || published.value <= 0) return null;
  return { kind: 'published', rate: published.value, decimals: published.decimals };
}

export function countedRate(count: number, population: number): CountedRate {
  return { kind: 'counted', count, population, rate: (count * PER) / population };
}
