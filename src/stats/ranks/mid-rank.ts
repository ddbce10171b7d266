/** Ranks of a list in which equal values share their average place, and how many share each place. */
export type MidRanks = {
  /** From 1 for the smallest value, in the order of the input; halves where two share. */
  readonly ranks: readonly number[];
  /** The size of every group of equal values, a value on its own counting as a group of 1. */
  readonly groups: readonly number[];
};

/**
 * Mid-ranks: ranks in which equal values share the average of the places they take up.
 * Formula: rank = (number of values below) + (number equal, itself included, + 1) / 2, so that the ranks of n
 * values always add up to n (n + 1) / 2.
 * Variant: average rank for ties, ascending. Competition ranks, which league tables print, do not add up and
 * must not enter a correlation. Arguments: values, none of them NaN. Result: one rank per value, and the
 * sizes of the groups of equals. Cannot fail; an empty list gives one.
 * Source: Kendall (1945), "The treatment of ties in ranking problems", Biometrika 33.
 * @example
 * midRanks([5, 5, 1, 2]).ranks.join(' ') // => '3.5 3.5 1 2'
 */
export function midRanks(values: readonly number[]): MidRanks {
  const order = values.map((_, index) => index).sort((a, b) => values[a]! - values[b]!);
  const ranks = values.map(() => 0);
  const groups: number[] = [];
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end += 1;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2;
    groups.push(end - start);
    start = end;
  }
  return { ranks, groups };
}
