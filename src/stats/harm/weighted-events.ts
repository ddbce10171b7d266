import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { sum } from '../sum.ts';

/** Sums over classes of events. */
export type WeightedEvents = {
  /** Σ w x, in the unit of the weights. */
  readonly total: number;
  /** Events of classes that weigh something. */
  readonly events: number;
  /** Σ u x, u the weight over the largest weight: in such parts no square can overflow. */
  readonly harm: number;
  /** Σ u² x. */
  readonly variance: number;
  readonly largestWeight: number;
};

/**
 * Weighted sum of counts and its variance.
 * Formula: Σ w x and Σ w² x.
 * Variant: each count Poisson and separate from the others, weights known.
 * Arguments: counts >= 0 and weights >= 0 (pounds, days, points), one of each for every class. Result: the sum
 * in the unit of the weights, and both sums in parts of the largest weight.
 * Fails: lengths-differ, not-finite, negative-count, negative-weight, no-weight (every weight 0, or no class),
 * beyond-precision.
 * Source: Dobson, Kuulasmaa, Eberle & Scherer (1991), Statistics in Medicine 10.
 * @example
 * const burglary = weightedEvents([3, 4], [10, 5]);
 * burglary.ok && burglary.value.total // => 50
 */
export function weightedEvents(
  counts: readonly number[],
  weights: readonly number[],
): Outcome<WeightedEvents> {
  const fault = faultIn(counts, weights);
  if (fault !== null) return fail(fault);
  const largestWeight = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const parts = weights.map((weight) => weight / largestWeight);
  const times = (factors: readonly number[]): number => sum(factors.map((one, i) => one * counts[i]!));
  const total = times(weights);
  const events = times(weights.map((weight) => (weight > 0 ? 1 : 0)));
  if (!Number.isFinite(total) || !Number.isFinite(events)) return fail('beyond-precision');
  const squares = parts.map((part) => part * part);
  return succeed({ total, events, harm: times(parts), variance: times(squares), largestWeight });
}

function faultIn(counts: readonly number[], weights: readonly number[]): Failure | null {
  if (counts.length !== weights.length) return 'lengths-differ';
  if (![...counts, ...weights].every(Number.isFinite)) return 'not-finite';
  if (counts.some((count) => count < 0)) return 'negative-count';
  if (weights.some((weight) => weight < 0)) return 'negative-weight';
  return weights.every((weight) => weight === 0) ? 'no-weight' : null;
}
