import { type Level, type Limits, zFor } from '../confidence-level.ts';

/**
 * Score confidence limits for the expected number of events.
 * Formula: x + z²/2 ∓ z sqrt(x + z²/4), the roots of (x - m)² = z² m; lower = x² / upper, because the
 * product of the roots is x².
 * Variant: Rao's score, without continuity correction: the Poisson counterpart of Wilson's interval. The
 * limits printed beside a rate are poissonLimits; these serve where a published method asks for them.
 * Arguments: count >= 0 (events); level 0.95 or 0.998. Result: limits in events. NaN limits when the count is
 * negative or not finite: callers check with faultInRate first. Source: Rao (1948); Barker (2002), American
 * Statistician 56.
 * @example
 * poissonScoreLimits(0, 0.95).upper // => 3.84145882069
 */
export function poissonScoreLimits(count: number, level: Level): Limits {
  const z = zFor(level);
  const upper = count + (z * z) / 2 + z * Math.sqrt(count + (z * z) / 4);
  return { lower: count * (count / upper), upper };
}
