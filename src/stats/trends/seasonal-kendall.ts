import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { chiSquaredUpperTail } from '../special/chi-squared-distribution.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';
import { sum } from '../sum.ts';
import { type KendallScore, kendallScore } from './kendall-score.ts';
import { kendallZ, MOST_PAIRED_POINTS } from './mann-kendall.ts';
import { medianOf, pairwiseSlopes } from './sen-slope.ts';
import type { TimedValue } from './time-series.ts';

/** Fewest years begun: with two, each season has one step, and one step is no trend. */
export const MINIMUM_YEARS = 3;

export type SeasonalKendallInput = {
  /** Every month or quarter in order of time, from the first season of a year on; null without a figure. */
  readonly values: readonly (number | null)[];
  /** 12 for months, 4 for quarters. */
  readonly seasonsPerYear: number;
};

export type SeasonalKendall = {
  readonly score: number;
  readonly variance: number;
  readonly z: number;
  readonly pValue: number;
  /** Units of value per year. */
  readonly senSlope: number;
  /** Do the seasons move alike? Null when fewer than two of them can say. */
  readonly heterogeneity: Heterogeneity | null;
};

export type Heterogeneity = { readonly chiSquare: number; readonly df: number; readonly pValue: number };

/**
 * Seasonal Kendall test: a trend in months or quarters, each compared with its own kind in other years.
 * Formula: S = Σ S_g, Var(S) = Σ Var(S_g) over seasons g; z = (S - sign S) / sqrt(Var S); slope the median of
 * all pairwise slopes within seasons; heterogeneity χ² = Σ z_g² - m z̄², z_g = S_g / sqrt(Var S_g), on m - 1.
 * Variant: seasons taken as independent, continuity correction for z and none for z_g; a season whose values
 * are all tied is left out of the heterogeneity.
 * Arguments: values in order of time or null; whole seasons a year from 2. Result: slope in value per year.
 * Fails: not-finite, period-not-whole, too-few-years (below MINIMUM_YEARS), too-many-points (above
 * MOST_PAIRED_POINTS), too-few-points (no season has two figures), constant-series, beyond-precision.
 * Source: Hirsch, Slack & Smith (1982), Water Resources Research 18; van Belle & Hughes (1984), ibid. 20.
 * @example
 * const values = [10, 20, 30, 40, 12, 22, 32, 42, 14, 24, 34, 44, 16, 26, 36, 46];
 * const trend = seasonalKendall({ values, seasonsPerYear: 4 });
 * trend.ok && trend.value.senSlope // => 2
 */
export function seasonalKendall(input: SeasonalKendallInput): Outcome<SeasonalKendall> {
  const fault = faultIn(input);
  if (fault !== null) return fail(fault);
  const seasons = seasonsOf(input).filter((points) => points.length > 1);
  if (seasons.length === 0) return fail('too-few-points');
  const scores = seasons.map((points) => kendallScore(points));
  const score = sum(scores.map((season) => season.score));
  const variance = sum(scores.map((season) => season.variance));
  if (variance === 0) return fail('constant-series');
  const senSlope = pooledSlope(seasons);
  if (!Number.isFinite(senSlope)) return fail('beyond-precision');
  const z = kendallZ(score, variance);
  const pValue = 2 * normalUpperTail(Math.abs(z));
  return succeed({ score, variance, z, pValue, senSlope, heterogeneity: heterogeneityOf(scores) });
}

function faultIn({ values, seasonsPerYear }: SeasonalKendallInput): Failure | null {
  if (values.some((value) => value !== null && !Number.isFinite(value))) return 'not-finite';
  if (!Number.isSafeInteger(seasonsPerYear) || seasonsPerYear < 2) return 'period-not-whole';
  if (values.length <= (MINIMUM_YEARS - 1) * seasonsPerYear) return 'too-few-years';
  return values.length > MOST_PAIRED_POINTS ? 'too-many-points' : null;
}

/** The figures of each season with their year; a missing month keeps its place. */
function seasonsOf({ values, seasonsPerYear }: SeasonalKendallInput): readonly (readonly TimedValue[])[] {
  return Array.from({ length: seasonsPerYear }, (_, season) =>
    values.flatMap((value, i) =>
      value === null || i % seasonsPerYear !== season
        ? []
        : [{ time: Math.floor(i / seasonsPerYear), value }],
    ),
  );
}

function pooledSlope(seasons: readonly (readonly TimedValue[])[]): number {
  return medianOf(Float64Array.from(seasons.flatMap((points) => [...pairwiseSlopes(points)])).sort());
}

function heterogeneityOf(scores: readonly KendallScore[]): Heterogeneity | null {
  const z = scores.filter((season) => season.variance > 0).map((s) => s.score / Math.sqrt(s.variance));
  if (z.length < 2) return null;
  const mean = sum(z) / z.length;
  // The spread about the mean is Σ z² - m z̄² without its cancellation.
  const chiSquare = sum(z.map((one) => (one - mean) ** 2));
  const df = z.length - 1;
  return { chiSquare, df, pValue: chiSquaredUpperTail(chiSquare, df) };
}
