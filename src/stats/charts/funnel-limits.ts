import { type Level, type Limits, tailFor, zFor } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { gammaQuantile, gammaUpperQuantile } from '../special/gamma-quantile.ts';
import {
  poissonCdf,
  poissonProbability,
  poissonQuantile,
  poissonUpperTail,
} from '../special/poisson-distribution.ts';

/** Four ways to draw a Poisson funnel; they differ, so a chart names the one it used. */
export type FunnelConstruction = 'interpolated' | 'chi-squared' | 'closed-form' | 'normal';

/** More events than this in one area is a mistake in the units, and the exact search would not end. */
export const LARGEST_BASELINE = 1e9;

export type FunnelLimitsInput = {
  readonly construction: FunnelConstruction;
  /** Events at which to draw the limits: expected events, or for 'closed-form' events observed. */
  readonly baselineCount: number;
  /** The rate (or ratio) in the middle of the funnel, in any unit. */
  readonly target: number;
  readonly level: Level;
};

export type FunnelLimits = Limits & { readonly construction: FunnelConstruction };

/**
 * Funnel plot limits for a rate or a standardised ratio at one size of area.
 * Formula, with E the baseline count, α = (1 - level)/2, p = α or 1 - α, and the target T times:
 * interpolated: (r - (F(r) - p) / (F(r) - F(r - 1))) / E, r the Poisson quantile of p at mean E.
 * chi-squared: χ²(α, 2E)/2E and χ²(1 - α, 2E + 2)/2E.
 * closed-form: E/μ with μ = χ²(1 - α, 2E + 2)/2 and μ = χ²(α, 2E)/2, the means at which E or fewer, or E
 * or more, events have probability α.
 * normal: 1 ± z/sqrt(E).
 * Variant: as named. 'interpolated' is the one to prefer; 'chi-squared' is a confidence interval turned
 * round, 'closed-form' the funnel of English public health tools, 'normal' for many events only. A lower
 * limit below 0 is 0.
 * Arguments: baselineCount > 0 and at most LARGEST_BASELINE (whole for closed-form), target > 0, level.
 * Result: limits in the unit of the target.
 * Fails: not-finite, baseline-not-positive, denominator-not-positive (target), count-not-whole,
 * baseline-too-small (the interpolated upper limit would fall below the target), beyond-precision.
 * Source: Spiegelhalter (2005), Statistics in Medicine 24; Manktelow & Seaton (2012), PLoS One 7.
 * @example
 * const limits = funnelLimits({ construction: 'interpolated', baselineCount: 50, target: 1, level: 0.95 });
 * limits.ok && limits.value.upper // => 1.27660983375
 */
export function funnelLimits(input: FunnelLimitsInput): Outcome<FunnelLimits> {
  const fault = faultIn(input);
  if (fault !== null) return fail(fault);
  const { construction, baselineCount, target, level } = input;
  const ratio = RATIO_BY[construction](baselineCount, level);
  // With an expectation this low one event is already surprising, and there is nothing to interpolate.
  if (ratio.upper < 1) return fail('baseline-too-small');
  const lower = target * Math.max(0, ratio.lower);
  const upper = target * ratio.upper;
  const held = upper < Number.POSITIVE_INFINITY && lower <= target && target <= upper;
  return held ? succeed({ lower, upper, construction }) : fail('beyond-precision');
}

function faultIn({ construction, baselineCount, target }: FunnelLimitsInput): Failure | null {
  if (!Number.isFinite(baselineCount) || !Number.isFinite(target)) return 'not-finite';
  if (baselineCount <= 0) return 'baseline-not-positive';
  if (target <= 0) return 'denominator-not-positive';
  if (baselineCount > LARGEST_BASELINE) return 'beyond-precision';
  return construction === 'closed-form' && !Number.isInteger(baselineCount) ? 'count-not-whole' : null;
}

/** Limits as multiples of the target. */
const RATIO_BY: Readonly<Record<FunnelConstruction, (events: number, level: Level) => Limits>> = {
  interpolated: (events, level) => ({
    lower: interpolatedLower(events, tailFor(level)) / events,
    upper: interpolatedUpper(events, tailFor(level)) / events,
  }),
  'chi-squared': (events, level) => ({
    lower: gammaQuantile(tailFor(level), events) / events,
    upper: gammaUpperQuantile(tailFor(level), events + 1) / events,
  }),
  'closed-form': (events, level) => ({
    lower: events / gammaUpperQuantile(tailFor(level), events + 1),
    upper: events / gammaQuantile(tailFor(level), events),
  }),
  normal: (events, level) => ({
    lower: 1 - zFor(level) / Math.sqrt(events),
    upper: 1 + zFor(level) / Math.sqrt(events),
  }),
};

function interpolatedLower(mean: number, tail: number): number {
  const count = poissonQuantile(tail, mean);
  return count - (poissonCdf(count, mean) - tail) / poissonProbability(count, mean);
}

/** From the upper tail, so that the small probabilities on that side keep their digits. */
function interpolatedUpper(mean: number, tail: number): number {
  const count = poissonQuantile(1 - tail, mean);
  return count - (tail - poissonUpperTail(count, mean)) / poissonProbability(count, mean);
}
