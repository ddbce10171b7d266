import { fail, type Outcome, succeed } from '../outcome.ts';
import { sum } from '../sum.ts';
import { faultInCounts } from './count-list.ts';
import { spreadOf } from './gini-coefficient.ts';

export type GeneralisedGini = {
  /** 0 when events are spread as evenly as whole events can be. */
  readonly gini: number;
  /** Stretched to reach 1 when one unit has every event; null for a single event, which cannot be spread. */
  readonly unbiased: number | null;
};

/**
 * Generalised Gini coefficient: concentration beyond what few events over many units show in any case.
 * Formula: G' = max(1, N/C) (G - 1) + 1, N units, C events; unbiased G' m / (m - 1), m = min(N, C).
 * Variant: the line of an even spread is replaced by the most even spread of C whole events. Worked out as one
 * fraction, (S - N C + C²) / C² when C < N with S = spreadOf(counts), so that an even spread gives exactly 0.
 * Argument: whole numbers of events of each unit, units without events included. Result: 0 to 1, unit-free.
 * Fails: no-units, not-finite, negative-count, all-zero, beyond-precision, count-not-whole, single-unit.
 * Source: Bernasco & Steenbeek (2017), Journal of Quantitative Criminology 33.
 * @example
 * const few = generalisedGini([5, 2, 1, 0, 0, 0, 0, 0, 0, 0]);
 * few.ok && few.value.gini // => 0.75
 */
export function generalisedGini(counts: readonly number[]): Outcome<GeneralisedGini> {
  const fault = faultInCounts(counts);
  if (fault !== null) return fail(fault);
  if (!counts.every(Number.isInteger)) return fail('count-not-whole');
  if (counts.length === 1) return fail('single-unit');
  const units = counts.length;
  const events = sum(counts);
  const spread = spreadOf(counts);
  const most = Math.min(units, events);
  const gini =
    events < units ? (spread - units * events + events * events) / events ** 2 : spread / units / events;
  return succeed({ gini, unbiased: most === 1 ? null : (gini * most) / (most - 1) });
}
