import type { Limits } from '../confidence-level.ts';
import { meanOf } from '../descriptive/descriptive.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { meanMovingRange } from './moving-range.ts';
import { type ChartSignal, type SpecialCause, signalsOf } from './special-causes.ts';

/** Three standard deviations, in mean moving ranges: 3/1.128, rounded as the charts are taught. */
export const LIMIT_FACTOR = 2.66;

/** Groups with fewer points than this have limits that still move about: a warning goes with them. */
export const FEWEST_FOR_STEADY_LIMITS = 13;

/** Fewest points that limits may be fixed on. */
export const FEWEST_FOR_BASELINE = 12;

export type Improvement = 'increase' | 'decrease' | 'neutral';

export type XmrInput = {
  /** One value for each period, in order, without a gap. */
  readonly values: readonly number[];
  /** Leave out steps so large that they would widen the limits they break. */
  readonly screened: boolean;
  readonly improvement: Improvement;
  /** Positions (from 0, ascending) at which a new group with its own limits begins. */
  readonly rebaseAt: readonly number[];
  /** Fix the limits of each group on its first so many points; null for all of them. */
  readonly baselinePoints: number | null;
};

export type Verdict = 'common-cause' | 'improvement' | 'concern' | 'special-cause-neutral';

export type XmrPoint = ChartSignal & {
  readonly mean: number;
  /** Null where the values of the baseline never vary: there is no chance variation to draw. */
  readonly limits: Limits | null;
  readonly verdict: Verdict;
};

export type XmrChart = {
  readonly points: readonly XmrPoint[];
  /** True when any group has fewer than FEWEST_FOR_STEADY_LIMITS points. */
  readonly hasShortGroup: boolean;
};

/**
 * XmR chart (individuals and moving range): is a series doing anything but vary by chance?
 * Formula: mean ± 2.66 mR̄, mR̄ the mean step between neighbouring points, screened on request
 * (meanMovingRange); signals of special cause as in signalsOf; each group on its own, steps and runs included.
 * Variant: Making Data Count rules. Limits may be negative for counts. An all-equal baseline has null limits
 * and no special cause.
 * Arguments: at least 2 values a group; rebaseAt, positions inside the series; baselinePoints, null or a
 * whole number from FEWEST_FOR_BASELINE. Result: mean and limits in the unit of the values, one point each.
 * Fails: not-finite, position-out-of-range (rebaseAt, or part of a point), too-few-points (a group below 2,
 * a baseline below FEWEST_FOR_BASELINE), beyond-precision.
 * Source: Wheeler & Chambers (1992), Understanding Statistical Process Control; NHS England, Making Data
 * Count (2019).
 * @example
 * const chart = xmrChart({ values: [12, 15, 9], screened: true, improvement: 'decrease', rebaseAt: [],
 *   baselinePoints: null });
 * chart.ok && chart.value.points[0].limits.upper // => 23.97
 */
export function xmrChart(input: XmrInput): Outcome<XmrChart> {
  const fault = faultIn(input);
  if (fault !== null) return fail(fault);
  const groups = groupsOf(input);
  if (groups.some((group) => group.length < 2)) return fail('too-few-points');
  const points = groups.flatMap((group) => pointsOf(group, input));
  if (!points.every(isSound)) return fail('beyond-precision');
  return succeed({ points, hasShortGroup: groups.some((group) => group.length < FEWEST_FOR_STEADY_LIMITS) });
}

function faultIn({ values, rebaseAt, baselinePoints }: XmrInput): Failure | null {
  if (!values.every(Number.isFinite)) return 'not-finite';
  const isInside = (at: number, i: number): boolean =>
    Number.isInteger(at) && at > (rebaseAt[i - 1] ?? 0) && at < values.length;
  if (!rebaseAt.every(isInside)) return 'position-out-of-range';
  if (baselinePoints === null) return null;
  if (!Number.isInteger(baselinePoints)) return 'position-out-of-range';
  return baselinePoints < FEWEST_FOR_BASELINE ? 'too-few-points' : null;
}

function groupsOf({ values, rebaseAt }: XmrInput): readonly (readonly number[])[] {
  const starts = [0, ...rebaseAt];
  return starts.map((start, i) => values.slice(start, starts[i + 1]));
}

function pointsOf(group: readonly number[], input: XmrInput): readonly XmrPoint[] {
  const baseline = group.slice(0, input.baselinePoints ?? group.length);
  const mean = meanOf(baseline);
  const reach = LIMIT_FACTOR * meanMovingRange(baseline, input.screened);
  const limits = reach === 0 ? null : { lower: mean - reach, upper: mean + reach };
  return signalsOf(group, mean, limits).map((signal) => ({
    ...signal,
    mean,
    limits,
    verdict: verdictOf(signal.cause, input.improvement),
  }));
}

function isSound({ mean, limits }: XmrPoint): boolean {
  return Number.isFinite(mean) && (limits === null || Number.isFinite(limits.upper - limits.lower));
}

function verdictOf(cause: SpecialCause, improvement: Improvement): Verdict {
  if (cause === 'none') return 'common-cause';
  if (improvement === 'neutral') return 'special-cause-neutral';
  return isUpward(cause) === (improvement === 'increase') ? 'improvement' : 'concern';
}

function isUpward(cause: Exclude<SpecialCause, 'none'>): boolean {
  switch (cause) {
    case 'above-upper-limit':
    case 'rising-trend':
    case 'two-of-three-above':
    case 'run-above':
      return true;
    case 'below-lower-limit':
    case 'falling-trend':
    case 'two-of-three-below':
    case 'run-below':
      return false;
  }
}
