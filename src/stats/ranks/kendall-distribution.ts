/** Up to this many pairs the exact p-value is given; beyond it the normal approximation is close. */
export const KENDALL_EXACT_UP_TO = 49;

/**
 * Exact lower tail of Kendall's count of discordant pairs, when every order is equally likely.
 * Formula: P(D <= d); D is a sum of independent variables, the k-th evenly spread over 0, 1, ..., k - 1, for k
 * = 2 to n.
 * Variant: built up as probabilities, thing by thing, with a running sum over the window of k values. Without
 * ties. Below the middle of the distribution nothing cancels: callers ask for the smaller tail. Arguments: d,
 * discordant pairs, from 0 to n (n - 1) / 2; n, whole, from 1 to KENDALL_EXACT_UP_TO. Result: probability in
 * [0, 1], 0 for d < 0. NaN for n outside that range.
 * Source: Kendall (1938), "A new measure of rank correlation", Biometrika 30.
 * @example
 * kendallLowerTail(1, 3) // => 0.5
 */
export function kendallLowerTail(discordant: number, n: number): number {
  if (!Number.isInteger(n) || n < 1 || n > KENDALL_EXACT_UP_TO || Number.isNaN(discordant)) return Number.NaN;
  if (discordant < 0) return 0;
  const largest = Math.min(Math.floor(discordant), (n * (n - 1)) / 2);
  let probabilities: readonly number[] = Array.from({ length: largest + 1 }, (_, d) => (d === 0 ? 1 : 0));
  for (let k = 2; k <= n; k += 1) probabilities = spreadOver(probabilities, k);
  return Math.min(
    1,
    probabilities.reduce((sum, probability) => sum + probability, 0),
  );
}

/** The distribution once a further thing can be overtaken by 0 to k - 1 of those before it. */
function spreadOver(probabilities: readonly number[], k: number): readonly number[] {
  let window = 0;
  return probabilities.map((probability, d) => {
    window += probability - (probabilities[d - k] ?? 0);
    return window / k;
  });
}
