import { fail, type Outcome, succeed } from '../outcome.ts';
import { type ComparisonInput, faultInComparison, pairOf } from './comparison-input.ts';
import { compareIndependentRates, type RatioEvidence } from './independent-rate-ratio.ts';
import { comparePartOfRates } from './part-of-rate-ratio.ts';

export type RateRatioInput = ComparisonInput;

export type RateRatio = RatioEvidence & {
  /** Local rate divided by comparator rate; Infinity when the comparator has no events. */
  readonly ratio: number;
  /** Events per one of population. */
  readonly localRate: number;
  readonly comparatorRate: number;
  readonly method: 'exact-conditional' | 'exact-part-of';
};

/**
 * Rate ratio: a local rate against a comparator rate, with exact limits and p-value.
 * Formula: (a/A) / (b/B); limits, p-value and standard error as in compareIndependentRates or, when the
 * comparator includes the local area, comparePartOfRates.
 * Variant: exact conditional, central p-value; "part of" on request. Ratio and upper limit are Infinity when
 * the comparator has no events; the lower limit is still exact.
 * Arguments: counts >= 0, populations > 0 in one unit, level 0.95 or 0.998. Result: ratio and limits
 * unit-free, rates per one of population.
 * Fails: not-finite, denominator-not-positive, negative-count, both-counts-zero, local-exceeds-comparator,
 * local-equals-comparator (an area is not compared with itself), beyond-precision.
 * Source: Przyborowski & Wilenski (1940); Clopper & Pearson (1934); Fay (2010).
 * @example
 * const outcome = rateRatio({ localCount: 250, localPopulation: 186000, comparatorCount: 61000,
 *   comparatorPopulation: 59597942, comparatorIncludesLocal: true, level: 0.95 });
 * outcome.ok && outcome.value.ratio // => 1.31319279922
 */
export function rateRatio(input: RateRatioInput): Outcome<RateRatio> {
  const fault = faultInComparison(input);
  if (fault !== null) return fail(fault);
  if (input.localCount === 0 && input.comparatorCount === 0) return fail('both-counts-zero');
  const partOf = input.comparatorIncludesLocal;
  const evidence = (partOf ? comparePartOfRates : compareIndependentRates)(pairOf(input), input.level);
  const ratio = ratioOf(input);
  if (!isSound(input, ratio, evidence)) return fail('beyond-precision');
  return succeed({
    ratio,
    ...evidence,
    localRate: input.localCount / input.localPopulation,
    comparatorRate: input.comparatorCount / input.comparatorPopulation,
    method: partOf ? 'exact-part-of' : 'exact-conditional',
  });
}

/** Grouped as the limits are, so that rounding cannot push the ratio outside its own interval. */
function ratioOf({
  localCount,
  localPopulation,
  comparatorCount,
  comparatorPopulation,
}: RateRatioInput): number {
  return (localCount / comparatorCount) * (comparatorPopulation / localPopulation);
}

/** Astronomical inputs overflow, underflow or stall a search: such a figure must not get out. */
function isSound(input: RateRatioInput, ratio: number, { lower, upper, pValue }: RatioEvidence): boolean {
  const ratioHeld =
    ratio > 0 === input.localCount > 0 && ratio < Number.POSITIVE_INFINITY === input.comparatorCount > 0;
  return ratioHeld && lower <= ratio && ratio <= upper && pValue >= 0;
}
