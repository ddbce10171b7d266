import { fail, type Outcome, succeed } from '../outcome.ts';
import { faultInTwoCounts, type TwoCounts } from './two-counts.ts';

export type CountChangeZ = {
  /** Two counts that both vary by chance; null when the exposures differ. */
  readonly squareRootZ: number | null;
  /** A count against a level known without error; null when the exposures differ. */
  readonly wheelerZ: number | null;
  /** Difference of the two rates over its standard error. */
  readonly waldZ: number;
};

/**
 * Change of a count in standard deviations, three ways.
 * Formula: square-root z = sqrt(2) (sqrt(k2) - sqrt(k1)); Wheeler's z = 2 (sqrt(k2) - sqrt(k1)); Wald z =
 * (k2/n2 - k1/n1) / sqrt(k1/n1² + k2/n2²). Positive for a rise.
 * Variant: the square root of a Poisson count has a standard deviation of about 1/2 whatever its mean.
 * Wheeler's takes the earlier count as exact, so for two counts it is too large by sqrt(2).
 * Arguments: counts k1 (before), k2 (after) >= 0, not both 0; exposures n1, n2 > 0 in one unit. Result:
 * unit-free.
 * Fails: not-finite, denominator-not-positive, negative-count, both-counts-zero, beyond-precision.
 * Source: Bartlett (1936) on the square root; Wheeler (2016), International Journal of Police Science & Management 18;
 * Armitage, Berry & Matthews (2002), chapter 5.
 * @example
 * const z = countChangeZ({ before: 25, after: 36, exposureBefore: 1, exposureAfter: 1 });
 * z.ok && z.value.wheelerZ // => 2
 */
export function countChangeZ(counts: TwoCounts): Outcome<CountChangeZ> {
  const fault = faultInTwoCounts(counts);
  if (fault !== null) return fail(fault);
  const { before, after, exposureBefore, exposureAfter } = counts;
  const alike = exposureBefore === exposureAfter;
  const roots = Math.sqrt(after) - Math.sqrt(before);
  const waldZ = waldOf(before, after, exposureBefore / exposureAfter);
  if (!Number.isFinite(waldZ)) return fail('beyond-precision');
  return succeed({
    squareRootZ: alike ? Math.SQRT2 * roots : null,
    wheelerZ: alike ? 2 * roots : null,
    waldZ,
  });
}

/** Both counts brought to the exposure of the first, since z has no unit. */
function waldOf(before: number, after: number, ratio: number): number {
  return (after * ratio - before) / Math.hypot(Math.sqrt(before), Math.sqrt(after) * ratio);
}
