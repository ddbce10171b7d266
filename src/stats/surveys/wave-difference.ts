import { atBothLevels, type LimitsAtBothLevels, zFor } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';

/** One wave of a survey: a share on the scale 0 to 1 and its standard error. */
export type WaveEstimate = { readonly proportion: number; readonly standardError: number };

export type WaveDifference = LimitsAtBothLevels & {
  /** Later share less earlier share, on the scale 0 to 1. */
  readonly difference: number;
  readonly standardError: number;
  readonly z: number;
  readonly pValue: number;
};

/**
 * Change of a survey share between two waves.
 * Formula: d = p2 - p1; SE = sqrt(SE1² + SE2²); limits d ∓ z SE; p-value = 2 P(Z > |d| / SE).
 * Variant: two separate samples; standard errors not pooled; normal multiplier.
 * Arguments: each wave's share (0 to 1) and standard error as surveyProportion gives them. Result: shares; positive
 * when the later is larger.
 * Fails: not-finite, outside-scale (share below 0 or above 1), negative-standard-error, no-spread (both standard
 * errors 0), beyond-precision.
 * Source: Kish (1965), Survey Sampling.
 * @example
 * const change = waveDifference({ proportion: 0.5, standardError: 0.03 }, { proportion: 0.4, standardError: 0.04 });
 * change.ok && change.value.z // => -2
 */
export function waveDifference(earlier: WaveEstimate, later: WaveEstimate): Outcome<WaveDifference> {
  const fault = faultIn(earlier) ?? faultIn(later);
  if (fault !== null) return fail(fault);
  const standardError = Math.hypot(earlier.standardError, later.standardError);
  if (standardError === 0) return fail('no-spread');
  const difference = later.proportion - earlier.proportion;
  const z = difference / standardError;
  const limits = atBothLevels((level) => ({
    lower: difference - zFor(level) * standardError,
    upper: difference + zFor(level) * standardError,
  }));
  if (!Number.isFinite(z) || !Number.isFinite(limits.limits998.upper)) return fail('beyond-precision');
  return succeed({ difference, standardError, ...limits, z, pValue: 2 * normalUpperTail(Math.abs(z)) });
}

function faultIn({ proportion, standardError }: WaveEstimate): Failure | null {
  if (!Number.isFinite(proportion) || !Number.isFinite(standardError)) return 'not-finite';
  if (proportion < 0 || proportion > 1) return 'outside-scale';
  return standardError < 0 ? 'negative-standard-error' : null;
}
