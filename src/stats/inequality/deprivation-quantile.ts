import { fail, type Outcome, succeed } from '../outcome.ts';
import { competitionRanks } from '../ranks/competition-rank.ts';

export type DeprivationQuantileInput = {
  /** One score for each area; null where there is none. */
  readonly values: readonly (number | null)[];
  /** 10 for tenths (deciles), 5 for fifths (quintiles). */
  readonly quantiles: number;
  /** True when a high score means more deprived and 1 is to be the most deprived group. */
  readonly highestIsFirst: boolean;
};

/**
 * Deprivation quantile of each area: which tenth or fifth of the areas its score falls in.
 * Formula: quantile = q + 1 - ceiling((N + 1 - rank) q / N), rank from 1, N areas with a score.
 * Variant: areas with equal scores share the better rank, so they always share a quantile and groups may
 * differ in size. NTILE of SQL splits ties by the order of the rows instead. The division comes last, so
 * that a score on a boundary does not depend on the rounding of N / q.
 * Arguments: scores in any unit, null where missing; q a whole number >= 1. Result: 1 to q for each area in
 * the order of the input, null where there was no score.
 * Fails: not-finite (a score that is NaN or infinite), groups-not-whole (q, or q below 1),
 * too-few-areas (fewer scores than quantiles).
 * Source: the population-free quantiles of the English Indices of Deprivation as coded for Fingertips
 * (PHEindicatormethods, phe_quantile).
 * @example
 * const outcome = deprivationQuantiles({ values: [1, 1, 2, 2, 3, 3], quantiles: 2, highestIsFirst: false });
 * outcome.ok && outcome.value.join(' ') // => '1 1 1 1 2 2'
 */
export function deprivationQuantiles(input: DeprivationQuantileInput): Outcome<(number | null)[]> {
  const { values, quantiles, highestIsFirst } = input;
  const present = values.filter((value) => value !== null);
  if (![...present, quantiles].every(Number.isFinite)) return fail('not-finite');
  if (!Number.isInteger(quantiles) || quantiles < 1) return fail('groups-not-whole');
  if (present.length < quantiles) return fail('too-few-areas');
  const ranks = competitionRanks(values, highestIsFirst ? 'descending' : 'ascending');
  return succeed(ranks.map((rank) => (rank === null ? null : quantileOf(rank, present.length, quantiles))));
}

function quantileOf(rank: number, areas: number, quantiles: number): number {
  return quantiles + 1 - Math.ceil(((areas + 1 - rank) * quantiles) / areas);
}
