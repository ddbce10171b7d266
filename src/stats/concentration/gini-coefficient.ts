import { fail, type Outcome, succeed } from '../outcome.ts';
import { sum } from '../sum.ts';
import { ascending, faultInCounts } from './count-list.ts';

export type GiniCoefficient = {
  /** 0 for an even spread, (N - 1) / N when one unit has every event. */
  readonly gini: number;
  /** Stretched so that one unit with every event gives 1; null for a single unit. */
  readonly unbiased: number | null;
};

/**
 * Gini coefficient of events over units.
 * Formula: G = Σ (2i - N - 1) x_i / (N Σx), x ascending; unbiased G N / (N - 1).
 * Variant: twice the area between the Lorenz curve and the line of an even spread.
 * Argument: events of each unit, units without events included. Result: 0 to 1, unit-free.
 * Fails: no-units, not-finite, negative-count, all-zero, beyond-precision.
 * Source: Gini (1914); Deltas (2003), Review of Economics and Statistics 85, for the unbiased form.
 * @example
 * const spread = giniCoefficient([22, 18, 17, 12, 11, 8, 6, 3, 2, 1]);
 * spread.ok && spread.value.gini // => 0.392
 */
export function giniCoefficient(counts: readonly number[]): Outcome<GiniCoefficient> {
  const fault = faultInCounts(counts);
  if (fault !== null) return fail(fault);
  const units = counts.length;
  const spread = spreadOf(counts);
  const gini = spread / units / sum(counts);
  return succeed({ gini, unbiased: units === 1 ? null : spread / (units - 1) / sum(counts) });
}

/**
 * Sum of the differences between all pairs of counts, each pair once.
 * Formula: Σ_{i<j} |x_i - x_j| = Σ (2i - N - 1) x_i, x ascending. Argument: events of each unit. Result: events; exact
 * for whole counts. Cannot fail, but may be infinite. Source: Gini's mean difference, David (1968), Biometrika 55.
 * @example
 * spreadOf([1, 4, 6]) // => 10
 */
export function spreadOf(counts: readonly number[]): number {
  const units = counts.length;
  // Opposite ends are taken together: an even spread gives exactly 0.
  const ordered = ascending(counts);
  return ordered.slice(Math.ceil(units / 2)).reduce((total, count, i) => {
    const place = Math.ceil(units / 2) + i;
    return total + (2 * place + 1 - units) * (count - ordered[units - 1 - place]!);
  }, 0);
}
