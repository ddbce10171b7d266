import { type Level, type Limits, zFor } from '../confidence-level.ts';

/**
 * Byar's approximate confidence limits for the expected number of events.
 * Formula: lower = x (1 - 1/(9x) - z/(3 sqrt x))³, upper = (x+1) (1 - 1/(9(x+1)) + z/(3 sqrt(x+1)))³.
 * Variant: as printed, with the lower limit held at 0 where the bracket turns negative (a single event at
 * 99.8 %) and at 0 for no events. Below 10 events the lower limit is up to 48 % out: use poissonLimits,
 * which switches to the exact method there. Arguments: count >= 0 (events); level 0.95 or 0.998. Result:
 * limits in events. NaN limits when the count is negative or not finite: callers check with faultInRate
 * first. Source: Breslow & Day (1987), Statistical Methods in Cancer Research II, chapter 2.
 * @example
 * byarLimits(10, 0.95).lower // => 4.78744991397
 */
export function byarLimits(count: number, level: Level): Limits {
  const z = zFor(level);
  return {
    lower: count === 0 ? 0 : Math.max(0, cubed(count, -z)),
    upper: cubed(count + 1, z),
  };
}

/** Wilson and Hilferty's cube-root approximation, which is what Byar simplified. */
function cubed(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
