import { fail, type Outcome, succeed } from '../outcome.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';
import { completePairs, MINIMUM_PAIRS_FOR_P_VALUE } from './complete-pairs.ts';
import { concordanceOf } from './concordance.ts';
import { KENDALL_EXACT_UP_TO, kendallLowerTail } from './kendall-distribution.ts';
import { midRanks } from './mid-rank.ts';

export type KendallCorrelation = {
  /** Pairs with a figure on both sides. */
  readonly pairs: number;
  /** From -1 (one order is the reverse of the other) to 1 (the same order). */
  readonly tauB: number;
  /** Two-sided, by the normal approximation; null for fewer than 3 pairs. */
  readonly pValue: number | null;
  /** Two-sided, exact; null with ties, fewer than 3 pairs, or more than KENDALL_EXACT_UP_TO. */
  readonly exactPValue: number | null;
};

/**
 * Kendall's rank correlation tau b: of the pairs of places that both lists can order, the share put in the
 * same order less the share put in opposite orders.
 * Formula: τ_b = S / sqrt((pairs ordered by x) (pairs ordered by y)), S as in concordanceOf; z = S / sqrt(var
 * S), var S = (v(n) - Σ v(t) - Σ v(u)) / 18 + Σ t(t-1) Σ u(u-1) / (2n(n-1)) + Σ t(t-1)(t-2) Σ u(u-1)(u-2) /
 * (9n(n-1)(n-2)), v(n) = n(n-1)(2n+5), t and u the sizes of the groups of equals.
 * Variant: tau b, variance with all tie terms, no continuity correction; exact p-value, twice the smaller
 * tail, beside it. Arguments: equal-length lists in any units, null where there is no figure (the pair is left
 * out). Result: unit-free.
 * Fails: lengths-differ, not-finite, too-few-points (fewer than 2 pairs), constant-series.
 * Source: Kendall (1938), Biometrika 30; Kendall & Gibbons (1990), Rank Correlation Methods, 5th edition.
 * @example
 * const order = kendallCorrelation([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]);
 * order.ok && order.value.tauB // => 0.6
 */
export function kendallCorrelation(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): Outcome<KendallCorrelation> {
  const complete = completePairs(x, y);
  if (!complete.ok) return fail(complete.reason);
  const { score, orderedByX, orderedByY } = concordanceOf(complete.value.x, complete.value.y);
  // The two roots apart: their product may round so that a perfect agreement passes 1.
  const ratio = score / Math.sqrt(orderedByX) / Math.sqrt(orderedByY);
  const tauB = Math.max(-1, Math.min(1, ratio));
  const pairs = complete.value.x.length;
  if (pairs < MINIMUM_PAIRS_FOR_P_VALUE) return succeed({ pairs, tauB, pValue: null, exactPValue: null });
  const groups = { x: midRanks(complete.value.x).groups, y: midRanks(complete.value.y).groups };
  const z = score / Math.sqrt(varianceOf(pairs, groups.x, groups.y));
  const tied = groups.x.length < pairs || groups.y.length < pairs;
  const exactPValue = tied || pairs > KENDALL_EXACT_UP_TO ? null : exactlyAsFar(score, pairs);
  return succeed({ pairs, tauB, pValue: 2 * normalUpperTail(Math.abs(z)), exactPValue });
}

function varianceOf(n: number, x: readonly number[], y: readonly number[]): number {
  const total = (groups: readonly number[], of: (t: number) => number): number =>
    groups.reduce((sum, t) => sum + of(t), 0);
  const untied = (t: number): number => t * (t - 1) * (2 * t + 5);
  const twos = (t: number): number => t * (t - 1);
  const threes = (t: number): number => t * (t - 1) * (t - 2);
  return (
    (untied(n) - total(x, untied) - total(y, untied)) / 18 +
    (total(x, twos) / twos(n)) * (total(y, twos) / 2) +
    (total(x, threes) / threes(n)) * (total(y, threes) / 9)
  );
}

/** Symmetric: as few discordant pairs on one side are as likely as so few concordant ones on the other. */
function exactlyAsFar(score: number, n: number): number {
  const fewer = ((n * (n - 1)) / 2 - Math.abs(score)) / 2;
  return Math.min(1, 2 * kendallLowerTail(fewer, n));
}
