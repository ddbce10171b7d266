import { fail, type Outcome, succeed } from '../outcome.ts';

/** The two figures of every place, in the same order, for the places that have both. */
export type CompletePairs = { readonly x: readonly number[]; readonly y: readonly number[] };

/** Fewest pairs for a coefficient, and for a p-value: two points always lie on a line. */
export const MINIMUM_PAIRS = 2;
export const MINIMUM_PAIRS_FOR_P_VALUE = 3;

/**
 * The pairs a rank correlation can use: those with a figure on both sides.
 * Rule: a pair with a missing figure is left out, never taken as 0; what remains must be at least
 * MINIMUM_PAIRS and must vary on both sides.
 * Arguments: equal-length lists, null where there is no figure. Result: two lists of numbers.
 * Fails: lengths-differ, not-finite, too-few-points, constant-series.
 * Source: the conditions under which Kendall & Gibbons (1990), Rank Correlation Methods, define a coefficient.
 * @example
 * const pairs = completePairs([1, 2, null], [3, 4, 5]);
 * pairs.ok && pairs.value.y.join(' ') // => '3 4'
 */
export function completePairs(
  x: readonly (number | null)[],
  y: readonly (number | null)[],
): Outcome<CompletePairs> {
  if (x.length !== y.length) return fail('lengths-differ');
  const pairs = x.flatMap((value, i) => {
    const other = y[i] ?? null;
    return value === null || other === null ? [] : [{ x: value, y: other }];
  });
  const complete = { x: pairs.map((pair) => pair.x), y: pairs.map((pair) => pair.y) };
  if (![...complete.x, ...complete.y].every(Number.isFinite)) return fail('not-finite');
  if (pairs.length < MINIMUM_PAIRS) return fail('too-few-points');
  if (isConstant(complete.x) || isConstant(complete.y)) return fail('constant-series');
  return succeed(complete);
}

function isConstant(values: readonly number[]): boolean {
  return values.every((value) => value === values[0]);
}
