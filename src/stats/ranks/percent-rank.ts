import { fail, type Outcome } from '../outcome.ts';
import { competitionRanks } from './competition-rank.ts';
import { presentValues, type Rescaled, rescale } from './present-values.ts';

/**
 * Percent ranks: the share of the other values that lie below.
 * Formula: (rank - 1) / (n - 1), rank 1 for the smallest.
 * Variant: equal values share the lower rank. Arguments: values in one unit, null where there is none. Result:
 * 0 to 1, null kept.
 * Fails: not-finite, too-few-points (fewer than 2 values).
 * Source: PERCENT_RANK of the SQL standard (SQL:2003).
 * @example
 * const scaled = percentRanks([0, 0, 5, 10]);
 * scaled.ok && scaled.value[2] // => 0.666666666666667
 */
export function percentRanks(values: Rescaled): Outcome<Rescaled> {
  const present = presentValues(values);
  if (!present.ok) return fail(present.reason);
  const others = present.value.length - 1;
  if (others === 0) return fail('too-few-points');
  return rescale(competitionRanks(values, 'ascending'), (rank) => (rank - 1) / others);
}
