import type { Level, Limits } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { poissonLimits } from '../rates/poisson-limits.ts';
import { faultInRate } from '../rates/rate-input.ts';

export type FixedComparatorInput = {
  readonly count: number;
  readonly population: number;
  /** Published rate, per one of population: divide a rate per 1,000 by 1,000 first. */
  readonly comparatorRate: number;
  readonly level: Level;
};

export type FixedComparatorRatio = Limits & {
  readonly ratio: number;
  readonly localRate: number;
  readonly comparatorRate: number;
  readonly method: 'fixed-comparator';
};

/**
 * Ratio of a local rate to a published rate that comes without a count.
 * Formula: (x / n) / r; limits = Poisson limits of x, divided by n r.
 * Variant: exact Poisson below 10 events, Byar from 10; the published rate is taken as known without error,
 * so the interval is a little too narrow. No p-value, because the uncertainty of one side is missing.
 * Arguments: count x >= 0, population n > 0, comparatorRate r > 0 per one of population, level.
 * Result: ratio and limits unit-free, rates per one of population.
 * Fails: not-finite, denominator-not-positive (population or rate), negative-count, beyond-precision.
 * Source: Breslow & Day (1987), chapter 2, with expected events n r.
 * @example
 * const outcome = fixedComparatorRatio({ count: 10, population: 1000, comparatorRate: 0.01, level: 0.95 });
 * outcome.ok && outcome.value.lower // => 0.478744991397
 */
export function fixedComparatorRatio(input: FixedComparatorInput): Outcome<FixedComparatorRatio> {
  const { count, population, comparatorRate, level } = input;
  const fault =
    faultInRate({ count, denominator: population }) ?? faultInRate({ count, denominator: comparatorRate });
  if (fault !== null) return fail(fault);
  const limits = poissonLimits(count, level);
  const relative = (events: number): number => events / population / comparatorRate;
  const upper = relative(limits.upper);
  // Largest of the three: a vanishingly small published rate overflows here first.
  if (!Number.isFinite(upper)) return fail('beyond-precision');
  return succeed({
    ratio: relative(count),
    lower: relative(limits.lower),
    upper,
    localRate: count / population,
    comparatorRate,
    method: 'fixed-comparator',
  });
}
