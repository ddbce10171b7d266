import type { Limits } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { halfOfLastPlace, wholeCountsWithin } from './printed-percentage.ts';
import { faultInRate } from './rate-input.ts';

export type ImpliedWholeInput = {
  readonly count: number;
  /** As printed: 15 for "15 %", 49 for "49 per 1,000". */
  readonly printed: number;
  /** Decimals of the printed figure. */
  readonly decimals: number;
  /** What it is for: 100 for a percentage, 1,000 for a rate. */
  readonly per: number;
};

export type ImpliedWhole = {
  /** Not rounded. */
  readonly whole: number;
  /** The smallest and the largest whole number of which the count would have been printed so. */
  readonly range: Limits;
};

/**
 * The whole behind a count and its printed share or rate: all incidents, or the population.
 * Formula: whole = count × per / printed; range: the same with the printed figure half a unit of its last place more
 * and less, inwards to whole numbers.
 * Variant: the figure rounded to its decimals. The range is of rounding alone and no confidence interval.
 * Arguments: count > 0, printed > 0, decimals >= 0, per > 0. Result: in events or people.
 * Fails: not-finite, denominator-not-positive (nothing was printed of, or for nobody), negative-count, all-zero (no
 * events: they are 0 of anything), zero-baseline (a printed figure that rounding cannot tell from 0).
 * Source: the definition of a share; limits of rounding.
 * @example
 * const incidents = impliedWhole({ count: 7900, printed: 15, decimals: 0, per: 100 });
 * incidents.ok && incidents.value.whole // => 52666.67
 */
export function impliedWhole({ count, printed, decimals, per }: ImpliedWholeInput): Outcome<ImpliedWhole> {
  const fault = faultInRate({ count, denominator: printed }) ?? faultInRate({ count, denominator: per });
  if (fault !== null) return fail(fault);
  if (!Number.isFinite(decimals)) return fail('not-finite');
  if (count === 0) return fail('all-zero');
  const half = halfOfLastPlace(decimals);
  if (printed <= half) return fail('zero-baseline');
  const wholeOf = (figure: number) => (count * per) / figure;
  return succeed({
    whole: wholeOf(printed),
    range: wholeCountsWithin([wholeOf(printed + half), wholeOf(printed - half)]),
  });
}
