import { fail, type Outcome } from '../outcome.ts';
import { competitionRanks } from './competition-rank.ts';
import { presentValues, type Rescaled, rescale } from './present-values.ts';

/**
 * Borda scores: one point for every value beaten.
 * Formula: number of values strictly below = rank - 1, rank 1 for the smallest.
 * Variant: equal values beat neither each other nor by halves. Arguments: values in one unit, null where there
 * is none. Result: whole points from 0 to n - 1, null kept.
 * Fails: not-finite, too-few-points (no value).
 * Source: Borda (1781), Mémoire sur les élections au scrutin.
 * @example
 * const scores = bordaScores([6, 4, 2, 3, 6, 11]);
 * scores.ok && scores.value.join(' ') // => '3 2 0 1 3 5'
 */
export function bordaScores(values: Rescaled): Outcome<Rescaled> {
  const present = presentValues(values);
  if (!present.ok) return fail(present.reason);
  return rescale(competitionRanks(values, 'ascending'), (rank) => rank - 1);
}
