import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { binomialCdf, binomialUpperTail } from '../special/binomial-distribution.ts';
import { sum } from '../sum.ts';

/** One in a hundred on its side: four quarters looked at in turn then call at most 8 steady years in 100. */
export const UNUSUAL_BELOW = 0.01;

const QUARTERS = 4;

export type QuarterShareInput = {
  /** Events of four quarters in a row, oldest first. */
  readonly counts: readonly number[];
  /** Which of them is asked about: 0 to 3. */
  readonly quarter: number;
};

export type QuarterShare = {
  /** Of the events of the four quarters, the part that fell in this one. */
  readonly share: number;
  readonly side: 'above' | 'below' | 'even';
  /** As many or more when above or even, as few or fewer when below. */
  readonly pValue: number;
  /** An unusually low latest quarter may be one whose records are still coming in. */
  readonly verdict: 'unusually-high' | 'unusually-low' | 'may-be-incomplete' | 'as-expected';
};

/**
 * Quarter's share: does one quarter hold more or fewer of the year's events than chance would give it?
 * Formula: X ~ Binomial(n, 1/4), n the events of four quarters; p = P(X >= k) above a quarter of them, P(X <= k)
 * below.
 * Variant: exact, one-sided on the side on which the quarter lies; quarters of equal length and no season.
 * Arguments: four whole counts >= 0; which quarter. Result: share 0 to 1, probability, verdict at UNUSUAL_BELOW.
 * Fails: lengths-differ (not four), not-finite, negative-count, count-not-whole, period-not-whole (no such
 * quarter), all-zero, beyond-precision.
 * Source: binomial test, textbook; a conditional test of equal Poisson rates (Przyborowski & Wilenski 1940).
 * @example
 * const outcome = quarterShare({ counts: [16, 13, 8, 24], quarter: 3 });
 * outcome.ok && outcome.value.pValue // => 0.00947
 * outcome.ok && outcome.value.verdict // => 'unusually-high'
 */
export function quarterShare({ counts, quarter }: QuarterShareInput): Outcome<QuarterShare> {
  const fault = faultIn(counts);
  if (fault !== null) return fail(fault);
  const count = counts[quarter];
  if (count === undefined) return fail('period-not-whole');
  const events = sum(counts);
  if (events === 0) return fail('all-zero');
  const side = sideOf(count, events);
  const chance = 1 / QUARTERS;
  const pValue = side === 'below' ? binomialCdf(count, events, chance) : atLeast(count, events, chance);
  if (!(pValue >= 0 && pValue <= 1)) return fail('beyond-precision');
  const isLatest = quarter === QUARTERS - 1;
  return succeed({ share: count / events, side, pValue, verdict: verdictOn(side, pValue, isLatest) });
}

function faultIn(counts: readonly number[]): Failure | null {
  if (counts.length !== QUARTERS) return 'lengths-differ';
  for (const count of counts) {
    const fault = faultInRate({ count, denominator: 1 });
    if (fault !== null) return fault;
    if (!Number.isInteger(count)) return 'count-not-whole';
    // Beyond this one more event no longer changes the number.
    if (!Number.isSafeInteger(count)) return 'beyond-precision';
  }
  return null;
}

function sideOf(count: number, events: number): QuarterShare['side'] {
  if (count * QUARTERS === events) return 'even';
  return count * QUARTERS > events ? 'above' : 'below';
}

function atLeast(count: number, events: number, chance: number): number {
  return count === 0 ? 1 : binomialUpperTail(count - 1, events, chance);
}

function verdictOn(side: QuarterShare['side'], pValue: number, isLatest: boolean): QuarterShare['verdict'] {
  if (pValue >= UNUSUAL_BELOW) return 'as-expected';
  if (side === 'above') return 'unusually-high';
  return isLatest ? 'may-be-incomplete' : 'unusually-low';
}
