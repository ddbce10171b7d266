import { fail, type Outcome, succeed } from '../outcome.ts';
import { sum } from '../sum.ts';
import { faultInCounts } from './count-list.ts';
import { shareOf } from './share-of.ts';

export type UnitsForShare = {
  readonly units: number;
  /** Those units among all, 0 to 1. */
  readonly shareOfUnits: number;
};

/**
 * Fewest units that together hold a share of the events: "half of all crime in 3% of streets".
 * Formula: smallest k for which the k largest counts add to share × total or more.
 * Variant: whole units.
 * Arguments: events of each unit, units without events included; share above 0, at most 1. Result: number of
 * units, and what part of all units they are.
 * Fails: no-units, not-finite, negative-count, all-zero, outside-scale (share), beyond-precision.
 * Source: Weisburd (2015), Criminology 53: bandwidths of 25 % and 50 % of crime.
 * @example
 * const half = unitsForShare([22, 18, 17, 12, 11, 8, 6, 3, 2, 1], 0.5);
 * half.ok && half.value.units // => 3
 */
export function unitsForShare(counts: readonly number[], share: number): Outcome<UnitsForShare> {
  const fault = faultInCounts(counts);
  if (fault !== null) return fail(fault);
  if (!(share > 0 && share <= 1)) return fail('outside-scale');
  const wanted = shareOf(sum(counts), share);
  let units = 0;
  let held = 0;
  for (const count of counts.toSorted((a, b) => b - a)) {
    if (held >= wanted) break;
    held += count;
    units += 1;
  }
  return succeed({ units, shareOfUnits: units / counts.length });
}
