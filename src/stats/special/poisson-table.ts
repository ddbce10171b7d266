import { poissonProbability } from './poisson-distribution.ts';

/** Poisson probabilities of every count that double arithmetic can tell from impossible. */
export type PoissonTable = {
  /** Smallest and largest count listed; outside them the probability is below 1e-300. */
  readonly first: number;
  readonly last: number;
  readonly probability: (count: number) => number;
  readonly atMost: (count: number) => number;
  readonly atLeast: (count: number) => number;
};

// Next to the smallest double the steps lose digits; nothing reported here depends on what lies below.
const NEGLIGIBLE = 1e-300;

/**
 * Table of a Poisson distribution, for sums that ask for thousands of its tails.
 * Formula: P(k + 1) = P(k) λ / (k + 1) and P(k - 1) = P(k) k / λ outwards from the mode; both tails summed
 * from their thin end, so that neither is 1 minus the other.
 * Arguments: mean λ > 0; the table has some 75 sqrt(λ) rows, so callers bound λ. Result: probabilities in
 * [0, 1]. An empty table for a mean that is not positive or not finite. Source: the recurrence of the definition.
 * @example
 * tabulatePoisson(1).atMost(1) // => 0.735758882342885
 * tabulatePoisson(1).atLeast(1) // => 0.632120558828558
 */
export function tabulatePoisson(mean: number): PoissonTable {
  const mode = Math.floor(mean);
  const peak = poissonProbability(mode, mean);
  const below = walk(peak, mode, (count) => count / mean, -1);
  const above = walk(peak, mode, (count) => mean / (count + 1), 1);
  const rows = [...below.reverse(), peak, ...above];
  const first = mode - below.length;
  const lower = runningSums(rows);
  const upper = runningSums(rows.toReversed()).reverse();
  return {
    first,
    last: first + rows.length - 1,
    probability: (count) => rows[count - first] ?? 0,
    atMost: (count) => (count < first ? 0 : (lower[count - first] ?? 1)),
    atLeast: (count) => (count < first ? 1 : (upper[count - first] ?? 0)),
  };
}

/** Probabilities met on the way out, the mode itself left out. */
function walk(peak: number, mode: number, ratio: (count: number) => number, step: 1 | -1): number[] {
  const met: number[] = [];
  let count = mode;
  let probability = peak * ratio(count);
  while (probability > NEGLIGIBLE) {
    met.push(probability);
    count += step;
    probability *= ratio(count);
  }
  return met;
}

function runningSums(terms: readonly number[]): number[] {
  let sum = 0;
  return terms.map((term) => {
    sum += term;
    return Math.min(1, sum);
  });
}
