import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { chiSquaredUpperTail } from '../special/chi-squared-distribution.ts';
import { type WeightedPoint, weightedSlope } from './weighted-slope.ts';

/** Periods looked at: the latest five with a figure. */
export const RECENT_POINTS = 5;

/** Chi-squared on one degree of freedom exceeded once in 500: 99.8 % confidence, as for "very different". */
export const RECENT_TREND_ABOVE = 9.54953570608324;

// The rule reads a standard error off printed 95 % limits with 1.96 twice, not 1.95996.
const WIDTH_IN_ERRORS = 3.92;

export type RecentPoint = {
  /** Place in time, in whole periods: 2019, 2020. */
  readonly period: number;
  readonly count: number | null;
  readonly denominator: number | null;
  /** The rate or percentage, in whatever unit it is printed in, with its 95 % limits. */
  readonly value: number | null;
  readonly lower95: number | null;
  readonly upper95: number | null;
};

export type RecentTrendInput = {
  readonly points: readonly RecentPoint[];
  /** What a missing period does: it is stepped over, or only the unbroken run after it counts. */
  readonly gaps: 'step-over' | 'unbroken-run';
};

export type RecentTrend = {
  readonly direction: 'increasing' | 'decreasing' | 'no-significant-change';
  readonly chiSquare: number;
  readonly pValue: number;
  /** Units of value per period, gaps closed up. */
  readonly slope: number;
  /** Does the slope keep its sign whichever one of the five is left out? */
  readonly isSteady: boolean;
  /** First and last period used. */
  readonly from: number;
  readonly to: number;
};

/**
 * Recent trend: has a rate or percentage risen or fallen over its latest five periods?
 * Formula: weighted least squares through t = 1..5, weights 1/SE², SE = (upper - lower) / 3.92; χ² = (slope /
 * SE of slope)². A trend when χ² > RECENT_TREND_ABOVE and the slope keeps its sign with any one point left out.
 * Variant: the present rule steps over missing periods; the rule of 2020 wants an unbroken run.
 * Arguments: points in any order, periods whole and distinct; a point lacking a figure, or on a denominator of 0
 * or less, is not usable. Result: slope in value per period, two-sided p-value.
 * Fails: not-finite, period-not-whole, negative-count, times-not-distinct, too-few-points (fewer than
 * RECENT_POINTS), count-equals-denominator (in any of the five), limits-reversed, beyond-precision.
 * Source: Office for Health Improvement and Disparities, Public health technical guidance, "Trend markers".
 * @example
 * const points = [8, 7, 6, 5, 4].map((value, i) => ({ period: 2019 + i, count: 100 * value, denominator: 1e5,
 *   value, lower95: value - 0.5, upper95: value + 0.5 }));
 * const trend = recentTrend({ points, gaps: 'step-over' });
 * trend.ok && trend.value.direction // => 'decreasing'
 * trend.ok && trend.value.chiSquare // => 153.664
 */
export function recentTrend({ points, gaps }: RecentTrendInput): Outcome<RecentTrend> {
  const ordered = points.toSorted((a, b) => a.period - b.period);
  const fault = faultIn(ordered);
  if (fault !== null) return fail(fault);
  const usable = ordered.flatMap(usablePoint);
  const latest = (gaps === 'unbroken-run' ? latestRun(usable) : usable).slice(-RECENT_POINTS);
  if (latest.length < RECENT_POINTS) return fail('too-few-points');
  if (latest.some(({ count, denominator }) => count === denominator)) return fail('count-equals-denominator');
  if (latest.some(({ lower95, upper95 }) => upper95 <= lower95)) return fail('limits-reversed');
  return judge(latest);
}

type Usable = { readonly [Key in keyof RecentPoint]: number };

function usablePoint({
  period,
  count,
  denominator,
  value,
  lower95,
  upper95,
}: RecentPoint): readonly Usable[] {
  if (count === null || denominator === null || denominator <= 0) return [];
  if (value === null || lower95 === null || upper95 === null) return [];
  return [{ period, count, denominator, value, lower95, upper95 }];
}

function faultIn(ordered: readonly RecentPoint[]): Failure | null {
  for (const point of ordered) {
    if (Object.values(point).some((figure) => figure !== null && !Number.isFinite(figure)))
      return 'not-finite';
    if (!Number.isSafeInteger(point.period)) return 'period-not-whole';
    if (point.count !== null && point.count < 0) return 'negative-count';
  }
  const repeated = ordered.some(({ period }, i) => i > 0 && period === ordered[i - 1]?.period);
  return repeated ? 'times-not-distinct' : null;
}

/** The usable points after the last gap. */
function latestRun(usable: readonly Usable[]): readonly Usable[] {
  const start = usable.findLastIndex(({ period }, i) => period - 1 !== usable[i - 1]?.period);
  return usable.slice(Math.max(start, 0));
}

function judge(latest: readonly Usable[]): Outcome<RecentTrend> {
  const line = latest.map(({ value, lower95, upper95 }, i) => ({
    time: i + 1,
    value,
    standardError: (upper95 - lower95) / WIDTH_IN_ERRORS,
  }));
  const { slope, standardError } = weightedSlope(line);
  const chiSquare = (slope / standardError) ** 2;
  if (!Number.isFinite(chiSquare)) return fail('beyond-precision');
  const isSteady = keepsSign(line, slope);
  const isTrend = isSteady && chiSquare > RECENT_TREND_ABOVE;
  const towards = slope > 0 ? 'increasing' : 'decreasing';
  return succeed({
    direction: isTrend ? towards : 'no-significant-change',
    chiSquare,
    pValue: chiSquaredUpperTail(chiSquare, 1),
    slope,
    isSteady,
    from: latest[0]!.period,
    to: latest.at(-1)!.period,
  });
}

function keepsSign(line: readonly WeightedPoint[], slope: number): boolean {
  return line.every((left) => {
    const without = weightedSlope(line.filter((point) => point !== left));
    return Math.sign(without.slope) === Math.sign(slope);
  });
}
