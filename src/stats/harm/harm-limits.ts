import { type Level, type Limits, tailFor, zFor } from '../confidence-level.ts';
import { poissonLimits } from '../rates/poisson-limits.ts';
import { gammaQuantile, gammaUpperQuantile } from '../special/gamma-quantile.ts';
import type { WeightedEvents } from './weighted-events.ts';

/**
 * Dobson limits of a weighted sum of counts.
 * Formula: h + sqrt(v/X) (L - X), X the events that weigh something, L the Poisson limits of X.
 * Variant: poissonLimits, so exact below 10 events and Byar from 10; the lower limit is not held at 0.
 * Arguments: sums with at least one event; level 0.95 or 0.998. Result: limits in the unit of the sums. NaN without
 * events. Source: Dobson, Kuulasmaa, Eberle & Scherer (1991), Statistics in Medicine 10.
 * @example
 * dobsonLimits({ events: 9, harm: 9, variance: 9 }, 0.95).lower // => 4.11537309738
 */
export function dobsonLimits(
  { events, harm, variance }: Pick<WeightedEvents, 'events' | 'harm' | 'variance'>,
  level: Level,
): Limits {
  const { lower, upper } = poissonLimits(events, level);
  const perEvent = Math.sqrt(variance / events);
  return { lower: harm + perEvent * (lower - events), upper: harm + perEvent * (upper - events) };
}

/**
 * Gamma limits of a weighted sum of counts.
 * Formula: lower v/(2h) χ²(α/2; 2h²/v); upper (v + w²)/(2(h + w)) χ²(1 - α/2; 2(h + w)²/(v + w²)), w the largest
 * weight.
 * Variant: as printed: the largest weight of all classes, whether or not it has events. Wide, but never known to
 * cover too seldom; there for no events too.
 * Arguments: sums in parts of the largest weight, so that w is 1; level 0.95 or 0.998. Result: limits in the same
 * parts. NaN for sums that are not finite. Source: Fay & Feuer (1997), Statistics in Medicine 16.
 * @example
 * gammaLimits({ harm: 9, variance: 9 }, 0.95).upper // => 17.084803
 */
export function gammaLimits(
  { harm, variance }: Pick<WeightedEvents, 'harm' | 'variance'>,
  level: Level,
): Limits {
  const tail = tailFor(level);
  const above = { harm: harm + 1, variance: variance + 1 };
  return {
    lower: harm === 0 ? 0 : (variance / harm) * gammaQuantile(tail, (harm / variance) * harm),
    upper:
      (above.variance / above.harm) * gammaUpperQuantile(tail, (above.harm / above.variance) * above.harm),
  };
}

/**
 * Normal limits of a weighted sum of counts.
 * Formula: h ∓ z sqrt(v).
 * Variant: the lower limit is not held at 0: below it the method is out of its depth. Arguments: sums; level 0.95 or
 * 0.998. Result: limits in the unit of the sums. Cannot fail. Source: Wheeler & Ratcliffe (2018), Crime Science 7.
 * @example
 * normalLimits({ harm: 100, variance: 25 }, 0.95).lower // => 90.2001800773
 */
export function normalLimits(
  { harm, variance }: Pick<WeightedEvents, 'harm' | 'variance'>,
  level: Level,
): Limits {
  const reach = zFor(level) * Math.sqrt(variance);
  return { lower: harm - reach, upper: harm + reach };
}
