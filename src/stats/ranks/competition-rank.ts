/** Which end comes first: 'descending' gives rank 1 to the largest value. */
export type RankOrder = 'descending' | 'ascending';

/**
 * Standard competition ranking ("1224").
 * Formula: rank = 1 + number of values that come strictly before.
 * Variant: minimum rank for ties, so that equal values share the better place and the order of the input
 * rows decides nothing.
 * Arguments: values, null (or NaN) where there is none; order. Result: one rank per value, from 1, in the
 * order of the input; null where there was no value. Cannot fail; an empty list gives one.
 * Source: the definition of RANK in the SQL standard (SQL:2003).
 * @example
 * competitionRanks([5, 5, 1, 2], 'descending').join(' ') // => '1 1 4 3'
 */
export function competitionRanks(values: readonly (number | null)[], order: RankOrder): (number | null)[] {
  const present = values.filter((value): value is number => value !== null && !Number.isNaN(value));
  const sorted = present.toSorted((a, b) => (a === b ? 0 : a < b === (order === 'ascending') ? -1 : 1));
  const firstPlace = new Map<number, number>();
  for (const [index, value] of sorted.entries()) {
    // Only the first of a run of equals sets the place; the others join it.
    if (!firstPlace.has(value)) firstPlace.set(value, index + 1);
  }
  return values.map((value) => (value === null ? null : (firstPlace.get(value) ?? null)));
}
