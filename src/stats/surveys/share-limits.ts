import { type Level, type Limits, zFor } from '../confidence-level.ts';

/** A share of people, its complement kept apart so that neither is lost to rounding, and its standard error. */
export type EstimatedShare = {
  readonly yes: number;
  readonly no: number;
  readonly standardError: number;
};

/**
 * Wald limits of an estimated share.
 * Formula: p ∓ z SE.
 * Variant: not cut off at 0 and 1: a limit outside says that the method is out of its depth.
 * Arguments: share and standard error on the scale 0 to 1; level 0.95 or 0.998. Result: limits on that scale.
 * Cannot fail. Source: Särndal, Swensson & Wretman (1992), Model Assisted Survey Sampling.
 * @example
 * waldLimits({ yes: 0.5, no: 0.5, standardError: 0.1 }, 0.95).lower // => 0.304003601546
 */
export function waldLimits({ yes, standardError }: EstimatedShare, level: Level): Limits {
  const reach = zFor(level) * standardError;
  return { lower: yes - reach, upper: yes + reach };
}

/**
 * Logit limits of an estimated share.
 * Formula: 1 / (1 + e^-(ln(p/q) ∓ z SE/(pq))), q = 1 - p.
 * Variant: symmetrical in log odds, so never outside 0 and 1. Arguments: see waldLimits; neither share 0. Result:
 * limits on the scale 0 to 1; NaN when a share is 0. Source: Korn & Graubard (1998), Survey Methodology 24.
 * @example
 * logitLimits({ yes: 0.5, no: 0.5, standardError: 0.1 }, 0.95).lower // => 0.313461535698
 */
export function logitLimits({ yes, no, standardError }: EstimatedShare, level: Level): Limits {
  const reach = (zFor(level) * standardError) / yes / no;
  return { lower: 1 / (1 + (no / yes) * Math.exp(reach)), upper: 1 / (1 + (no / yes) * Math.exp(-reach)) };
}
