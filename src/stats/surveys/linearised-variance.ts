import { fail, type Outcome, succeed } from '../outcome.ts';
import { sum } from '../sum.ts';

/** What one person adds to the error of an estimate, and where that person was sampled. */
export type Influence = { readonly stratum: string; readonly unit: string; readonly value: number };

/**
 * Variance of an estimate from a sample with strata and primary sampling units.
 * Formula: Σ_h m_h/(m_h - 1) Σ_i (z_hi - mean z_h)², z_hi the sum of influences in unit i of stratum h, m_h the
 * number of units there.
 * Variant: Taylor linearisation, units as if drawn with replacement (no finite population correction).
 * Argument: influences in the units of the estimate; equal unit names in two strata are two units. Result: the
 * variance, in those units squared.
 * Fails: stratum-of-one-unit.
 * Source: Binder (1983), International Statistical Review 51; Wolter (2007), Introduction to Variance
 * Estimation, chapter 6.
 * @example
 * const two = [{ stratum: '', unit: 'a', value: 0.5 }, { stratum: '', unit: 'b', value: -0.5 }];
 * const variance = linearisedVariance(two);
 * variance.ok && variance.value // => 1
 */
export function linearisedVariance(influences: readonly Influence[]): Outcome<number> {
  const strata = [...totalsByStratum(influences).values()].map((units) => [...units.values()]);
  if (strata.some((totals) => totals.length < 2)) return fail('stratum-of-one-unit');
  return succeed(sum(strata.map(varianceWithin)));
}

function totalsByStratum(influences: readonly Influence[]): Map<string, Map<string, number>> {
  const strata = new Map<string, Map<string, number>>();
  for (const { stratum, unit, value } of influences) {
    const units = strata.get(stratum) ?? new Map<string, number>();
    strata.set(stratum, units.set(unit, (units.get(unit) ?? 0) + value));
  }
  return strata;
}

function varianceWithin(totals: readonly number[]): number {
  const mean = sum(totals) / totals.length;
  return (totals.length / (totals.length - 1)) * sum(totals.map((total) => (total - mean) ** 2));
}
