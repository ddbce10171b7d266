import { fail, type Outcome, succeed } from '../outcome.ts';
import { tabulatePoisson } from '../special/poisson-table.ts';
import { faultInWholeCounts, type TwoCounts } from './two-counts.ts';

/** Above this many events in both periods together the C-test is as sharp, and quicker. */
export const E_TEST_UP_TO = 1e6;

// How near a root must be to a whole number to be one: counts that tie with those seen belong to the p-value.
const TIE = 1e-12;

/**
 * E-test: could two Poisson counts have the same rate?
 * Formula: p = sum of P(x1; λ n1) P(x2; λ n2) over all x1, x2 with T >= T seen, T = |x1/n1 - x2/n2| /
 * sqrt((x1 + x2)/(n1 + n2)), λ = (k1 + k2)/(n1 + n2); T of two zeros is 0.
 * Variant: unconditional, variance pooled under the null hypothesis, two-sided; equal rates give exactly 1.
 * For each x1 the x2 that count lie outside the roots of a quadratic, so the sum is over tails, not cells.
 * Arguments: whole counts k1, k2 >= 0, not both 0, together at most E_TEST_UP_TO; exposures n1, n2 > 0 in one
 * unit. Result: p-value in [0, 1].
 * Fails: not-finite, denominator-not-positive, negative-count, both-counts-zero, count-not-whole, beyond-precision
 * (also above E_TEST_UP_TO events: use conditionalTest).
 * Source: Krishnamoorthy & Thomson (2004), Journal of Statistical Planning and Inference 119, 23-35.
 * @example
 * const p = poissonETest({ before: 6, after: 2, exposureBefore: 1, exposureAfter: 1 });
 * p.ok && p.value // => 0.174874820944
 */
export function poissonETest(counts: TwoCounts): Outcome<number> {
  const fault = faultInWholeCounts(counts);
  if (fault !== null) return fail(fault);
  const { before, after, exposureBefore, exposureAfter } = counts;
  if (before + after > E_TEST_UP_TO) return fail('beyond-precision');
  const ratio = exposureBefore / exposureAfter;
  const gap = Math.abs(before - after * ratio);
  if (gap <= TIE * before) return succeed(1);
  const meanBefore = (before + after) / (1 + 1 / ratio);
  const meanAfter = (before + after) / (1 + ratio);
  const distance = (gap * gap) / (before + after);
  if (!(meanBefore > 0 && meanAfter > 0 && Number.isFinite(distance))) return fail('beyond-precision');
  return succeed(Math.min(1, chanceOfGap({ ratio, meanBefore, meanAfter, distance })));
}

type Gap = {
  readonly ratio: number;
  readonly meanBefore: number;
  readonly meanAfter: number;
  /** (k1 - k2 n1/n2)² / (k1 + k2): T², up to a factor that all pairs share. */
  readonly distance: number;
};

function chanceOfGap({ ratio, meanBefore, meanAfter, distance }: Gap): number {
  const first = tabulatePoisson(meanBefore);
  const second = tabulatePoisson(meanAfter);
  let sum = 0;
  for (let count = first.first; count <= first.last; count += 1) {
    const { low, high } = nearerThan(count, ratio, distance);
    sum += first.probability(count) * (second.atMost(low) + second.atLeast(high));
  }
  return sum;
}

/**
 * Largest second count at or below the gap, and smallest at or above it: roots in x2 of
 * (x1 - r x2)² = c (x1 + x2), in the form whose discriminant adds only positive terms.
 */
function nearerThan(count: number, r: number, c: number): { readonly low: number; readonly high: number } {
  const middle = 2 * r * count + c;
  const both = middle + Math.sqrt(c * (c + 4 * r * count * (1 + r)));
  const upper = both / (2 * r * r);
  // The product of the roots gives the lower one without subtracting two numbers that are nearly equal.
  const reach = (2 * count * count) / both;
  const lower = reach - (c / both) * 2 * count;
  return {
    // Two zeros are no evidence of a difference, although 0 solves the equation.
    low: count === 0 ? -1 : Math.floor(lower + TIE * (1 + reach)),
    high: Math.ceil(upper * (1 - TIE) - TIE),
  };
}
