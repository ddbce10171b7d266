import type { Level } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { KENDALL_EXACT_UP_TO, kendallLowerTail } from '../ranks/kendall-distribution.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';
import { type KendallScore, kendallScore } from './kendall-score.ts';
import {
  medianOf,
  pairwiseSlopes,
  type SenLimits,
  senLimitsAtRanks,
  senLimitsBetweenRanks,
} from './sen-slope.ts';
import { orderedSeries, type TimedValue, type TimeSeries } from './time-series.ts';

/** Fewest periods with a figure: with two, a rise and a fall are a toss of a coin. */
export const MANN_KENDALL_MINIMUM = 3;

/** Most periods taken: every pair has a slope, and there are twelve million pairs of 5,000. */
export const MOST_PAIRED_POINTS = 5000;

export type MannKendall = KendallScore & {
  readonly points: number;
  /** Score over all pairs, and over pairs that are not tied. */
  readonly tauA: number;
  readonly tauB: number;
  readonly z: number;
  /** Normal approximation with continuity correction. */
  readonly pValue: number;
  /** Null where values are tied or the series is longer than KENDALL_EXACT_UP_TO. */
  readonly exactPValue: number | null;
  /** Units of value per unit of time. */
  readonly senSlope: number;
  readonly limits: SenLimits;
  readonly limitsBetweenRanks: SenLimits;
  /** Height at time 0 of the line through both medians. */
  readonly intercept: number;
};

/**
 * Mann-Kendall test and Sen's slope: does a series tend to rise or fall, and by how much a period?
 * Formula: S and Var(S) as in kendallScore; τ_a = S/M, τ_b = S / sqrt(U M), M all pairs, U those with different
 * values; z = (S -
 * sign S) / sqrt(Var S), 0 when S is 0; slope the median of all pairwise slopes; intercept median(y) - slope
 * median(t).
 * Variant: two-sided; normal p-value with continuity and tie correction, exact one beside it; both kinds of
 * limits for the slope.
 * Arguments: equal-length times (any unit, any order) and values or null; level. Result: slope and limits in
 * value per unit of time, the rest unit-free.
 * Fails: lengths-differ, not-finite, times-not-distinct, too-few-points (below MANN_KENDALL_MINIMUM),
 * too-many-points (above MOST_PAIRED_POINTS), constant-series, beyond-precision.
 * Source: Mann (1945), Econometrica 13; Kendall (1975); Sen (1968), JASA 63; Gilbert (1987).
 * @example
 * const trend = mannKendall({ times: [1, 2, 3, 4], values: [3, 1, 2, 4], level: 0.95 });
 * trend.ok && trend.value.senSlope // => 0.666666666667
 * trend.ok && trend.value.exactPValue // => 0.75
 */
export function mannKendall(input: TimeSeries & { readonly level: Level }): Outcome<MannKendall> {
  const series = orderedSeries(input);
  if (!series.ok) return series;
  const points = series.value;
  if (points.length < MANN_KENDALL_MINIMUM) return fail('too-few-points');
  if (points.length > MOST_PAIRED_POINTS) return fail('too-many-points');
  const score = kendallScore(points);
  if (score.variance === 0) return fail('constant-series');
  const slope = slopeOf(points, score.variance, input.level);
  if (!isHeld(slope)) return fail('beyond-precision');
  return succeed({ ...score, points: points.length, ...testOf(score, points.length), ...slope });
}

/**
 * Standard score of Kendall's, one step nearer to 0 because it moves in steps.
 * Formula: (S - sign S) / sqrt(Var S). Arguments: score; its variance > 0. Result: z, unit-free. Cannot fail
 * there. Source: Kendall (1975), continuity correction.
 * @example
 * kendallZ(3, 4) // => 1
 */
export function kendallZ(score: number, variance: number): number {
  return (score - Math.sign(score)) / Math.sqrt(variance);
}

function testOf(kendall: KendallScore, points: number) {
  const { score, variance, pairs, untiedPairs } = kendall;
  const z = kendallZ(score, variance);
  const isExact = untiedPairs === pairs && points <= KENDALL_EXACT_UP_TO;
  return {
    tauA: score / pairs,
    tauB: score / Math.sqrt(untiedPairs * pairs),
    z,
    pValue: 2 * normalUpperTail(Math.abs(z)),
    // The nearer tail, doubled: as few falling pairs are as likely as as few rising ones.
    exactPValue: isExact ? Math.min(1, 2 * kendallLowerTail((pairs - Math.abs(score)) / 2, points)) : null,
  };
}

function slopeOf(points: readonly TimedValue[], variance: number, level: Level) {
  const slopes = pairwiseSlopes(points);
  const senSlope = medianOf(slopes);
  const middle = (of: (point: TimedValue) => number): number =>
    medianOf(Float64Array.from(points, of).sort());
  return {
    senSlope,
    limits: senLimitsAtRanks(slopes, variance, level),
    limitsBetweenRanks: senLimitsBetweenRanks(slopes, variance, level),
    intercept: middle(({ value }) => value) - senSlope * middle(({ time }) => time),
  };
}

/** Slopes between astronomical values, or over tiny times, overflow. */
function isHeld({ intercept, senSlope, limits, limitsBetweenRanks }: ReturnType<typeof slopeOf>): boolean {
  const ends = [limits.lower, limits.upper, limitsBetweenRanks.lower, limitsBetweenRanks.upper];
  return [intercept, senSlope, ...ends].every((figure) => figure === null || Number.isFinite(figure));
}
