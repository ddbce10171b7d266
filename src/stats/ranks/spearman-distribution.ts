/** The count of orders doubles the work with every pair; from here on the t approximation is close. */
export const SPEARMAN_EXACT_UP_TO = 10;

/**
 * Exact lower tail of Spearman's sum of squared rank differences, when every order is equally likely.
 * Formula: P(Σ d² <= s) = (number of orders of n things whose Σ d² is at most s) / n!.
 * Variant: orders are counted by the set of places already given out, not written out one by one: n 2^n sets
 * instead of n! orders, and whole numbers throughout, so the count is exact. Without ties.
 * Arguments: s >= 0, the sum of squared differences; n, whole, from 1 to SPEARMAN_EXACT_UP_TO. Result:
 * probability in [0, 1]. NaN for n outside that range.
 * Source: definition; the table it reproduces is in Kendall & Gibbons (1990), Rank Correlation Methods.
 * @example
 * spearmanLowerTail(0, 3) // => 0.166666666666667
 */
export function spearmanLowerTail(distance: number, n: number): number {
  if (!Number.isInteger(n) || n < 1 || n > SPEARMAN_EXACT_UP_TO || Number.isNaN(distance)) return Number.NaN;
  if (distance < 0) return 0;
  const largest = Math.min(Math.floor(distance), (n ** 3 - n) / 3);
  const everyPlace = 2 ** n - 1;
  // ways[set][s]: how many ways of handing out just these places to the first few things cost s.
  const ways = Array.from({ length: everyPlace + 1 }, () => new Float64Array(largest + 1));
  ways[0]![0] = 1;
  for (let taken = 0; taken < everyPlace; taken += 1) handOutNext(ways, taken, n);
  const counted = ways[everyPlace]!.reduce((sum, count) => sum + count, 0);
  return counted / factorial(n);
}

/** Gives the next thing in line each place that is still free. */
function handOutNext(ways: readonly Float64Array[], taken: number, n: number): void {
  const from = ways[taken]!;
  const thing = placesIn(taken);
  for (let place = 0; place < n; place += 1) {
    const into = (taken & (1 << place)) === 0 ? ways[taken | (1 << place)] : undefined;
    if (into === undefined) continue;
    const cost = (thing - place) ** 2;
    for (let s = cost; s < into.length; s += 1) into[s] = into[s]! + from[s - cost]!;
  }
}

function placesIn(set: number): number {
  let count = 0;
  for (let left = set; left > 0; left >>= 1) count += left & 1;
  return count;
}

function factorial(n: number): number {
  return n <= 1 ? 1 : n * factorial(n - 1);
}
