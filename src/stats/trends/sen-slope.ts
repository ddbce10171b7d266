import { type Level, zFor } from '../confidence-level.ts';
import type { TimedValue } from './time-series.ts';

/** Ends of Sen's interval: null where the series is too short for one. */
export type SenLimits = { readonly lower: number | null; readonly upper: number | null };

/**
 * The slopes of all pairs of periods, smallest first.
 * Formula: (y_j - y_i) / (t_j - t_i), i < j.
 * Argument: points in order of time, times distinct. Result: n (n-1)/2 slopes, in units of value per unit of
 * time. Cannot fail. Source: Theil (1950).
 * @example
 * pairwiseSlopes([{ time: 1, value: 3 }, { time: 2, value: 1 }])[0] // => -2
 */
export function pairwiseSlopes(points: readonly TimedValue[]): Float64Array {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let at = 0;
  points.forEach((from, i) => {
    for (let j = i + 1; j < points.length; j += 1) {
      const to = points[j]!;
      slopes[at] = (to.value - from.value) / (to.time - from.time);
      at += 1;
    }
  });
  return slopes.sort();
}

/**
 * Median of sorted numbers.
 * Formula: the middle one, or the mean of the middle two. Argument: numbers, smallest first, at least one.
 * Result: in their unit; NaN for none. Source: definition.
 * @example
 * medianOf(Float64Array.of(1, 2, 4, 8)) // => 3
 */
export function medianOf(sorted: Float64Array): number {
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  // Halved before they are added: two huge slopes must not overflow.
  return sorted.length % 2 === 1 ? upper : sorted[half - 1]! / 2 + upper / 2;
}

/**
 * Limits of Sen's slope at whole ranks.
 * Formula: with M slopes and C = z sqrt(Var S), those of rank round((M - C)/2) and round((M + C)/2 + 1).
 * Arguments: slopes, smallest first; variance of Kendall's score; level. Result: in the unit of the slopes;
 * null where the rank lies outside 1 to M. Source: Gilbert (1987), Statistical Methods for Environmental
 * Pollution Monitoring, 16.5, ranks rounded.
 * @example
 * senLimitsAtRanks(Float64Array.of(1, 2, 3), 0, 0.95).lower // => 2
 */
export function senLimitsAtRanks(slopes: Float64Array, variance: number, level: Level): SenLimits {
  const { below, above } = ranksFor(slopes, variance, level);
  return { lower: atRank(slopes, Math.round(below)), upper: atRank(slopes, Math.round(above)) };
}

/**
 * Limits of Sen's slope between ranks.
 * Formula: as senLimitsAtRanks, with rank (M - C)/2 and (M + C)/2 + 1 taken on the straight line between the
 * slopes on either side. Arguments, result and source: see senLimitsAtRanks; Gilbert (1987), 16.5.2.
 * @example
 * senLimitsBetweenRanks(Float64Array.of(1, 2, 3), 0, 0.95).upper // => 2.5
 */
export function senLimitsBetweenRanks(slopes: Float64Array, variance: number, level: Level): SenLimits {
  const { below, above } = ranksFor(slopes, variance, level);
  return { lower: betweenRanks(slopes, below), upper: betweenRanks(slopes, above) };
}

function ranksFor(slopes: Float64Array, variance: number, level: Level) {
  const width = zFor(level) * Math.sqrt(variance);
  return { below: (slopes.length - width) / 2, above: (slopes.length + width) / 2 + 1 };
}

function atRank(slopes: Float64Array, rank: number): number | null {
  return slopes[rank - 1] ?? null;
}

function betweenRanks(slopes: Float64Array, rank: number): number | null {
  const under = Math.floor(rank);
  const from = atRank(slopes, under);
  const to = atRank(slopes, Math.ceil(rank));
  return from === null || to === null ? null : from + (rank - under) * (to - from);
}
