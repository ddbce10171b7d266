import type { Limits } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { halfOfLastPlace, wholeCountsWithin } from './printed-percentage.ts';
import { faultInRate } from './rate-input.ts';

export type ImpliedCountInput = {
  /** As printed: 43 for "43 %". */
  readonly percent: number;
  /** Decimals of the printed percentage. */
  readonly decimals: number;
  /** How many it is a percentage of. */
  readonly base: number;
};

export type ImpliedCount = {
  /** Not rounded. */
  readonly count: number;
  /** The lowest and the highest whole count that would have been printed as the percentage. */
  readonly range: Limits;
};

/**
 * The count behind a printed percentage whose base is known.
 * Formula: count = p n / 100; range: the same with p half a unit of its last printed place less and more, inwards to
 * whole counts, within 0 and n.
 * Variant: p rounded to its decimals. The range is of rounding alone and no confidence interval.
 * Arguments: 0 <= percent <= 100, decimals >= 0, base > 0 in events or people. Result: in the same.
 * Fails: not-finite, denominator-not-positive, negative-count (percent below 0), outside-scale (above 100). Where no
 * whole count prints so (weighted answers), the lower end of the range is above the upper.
 * Source: the definition of a percentage; limits of rounding.
 * @example
 * const attending = impliedCount({ percent: 43, decimals: 0, base: 446 });
 * attending.ok && attending.value.count // => 191.78
 */
export function impliedCount({ percent, decimals, base }: ImpliedCountInput): Outcome<ImpliedCount> {
  const fault = faultInRate({ count: percent, denominator: base });
  if (fault !== null) return fail(fault);
  if (!Number.isFinite(decimals)) return fail('not-finite');
  if (percent > 100) return fail('outside-scale');
  const half = halfOfLastPlace(decimals);
  const ends = [Math.max(0, percent - half), Math.min(100, percent + half)];
  return succeed({
    count: (percent * base) / 100,
    range: wholeCountsWithin(ends.map((end) => (end * base) / 100)),
  });
}
