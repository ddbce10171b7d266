import type { Level, Limits } from '../confidence-level.ts';
import { byarLimits } from './byar-interval.ts';
import { exactPoissonLimits } from './poisson-interval.ts';

/** From this many events Byar's limits are used: their lower end is then within 0.2 % at 95 %. */
export const BYAR_FROM = 10;

/** Limits for a count, with the name of the method that gave them. */
export type PoissonLimits = Limits & { readonly method: 'exact-poisson' | 'byar' };

/**
 * Confidence limits for a count of events, by the method English public health practice uses.
 * Formula: see exactPoissonLimits and byarLimits.
 * Variant: exact Poisson below 10 events, Byar from 10. The two are both right and give slightly different
 * figures, which is why the result says which one it is. Arguments: count >= 0 (events); level 0.95 or
 * 0.998. Result: limits in events, and the method. NaN limits when the count is negative or not finite:
 * callers check with faultInRate first. Source: Eayres (2008), APHO Technical Briefing 3: Commonly used
 * public health statistics.
 * @example
 * poissonLimits(9, 0.95).method // => 'exact-poisson'
 * poissonLimits(10, 0.95).method // => 'byar'
 */
export function poissonLimits(count: number, level: Level): PoissonLimits {
  return count < BYAR_FROM
    ? { ...exactPoissonLimits(count, level), method: 'exact-poisson' }
    : { ...byarLimits(count, level), method: 'byar' };
}
