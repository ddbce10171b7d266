import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { competitionRanks } from './competition-rank.ts';

export type RankAcceptability = {
  /** Share of the weightings that put this candidate first, second and so on: one entry per place. */
  readonly acceptability: readonly number[];
  /** Average of the weightings that put it first, one entry per criterion; null when none does. */
  readonly centralWeights: readonly number[] | null;
};

/**
 * Rank acceptability (SMAA-2): under what share of the weightings somebody could hold does each candidate
 * take each place, and what a supporter of it must think important.
 * Formula: value = Σ weight × score; acceptability of place r = share of weightings in which the candidate's
 * rank is r; central weights = mean of the weightings in which it is 1.
 * Variant: additive value; weightings are given, drawn by the caller (or listed), never drawn here; tied
 * candidates share the better place, so the columns of places need not add up to 1 each. Arguments: scores,
 * one list per candidate with one entry per criterion, higher = more of a priority, all criteria on one scale;
 * weightings, one list each with one weight >= 0 per criterion. Result: shares from 0 to 1, weights as given.
 * Fails: too-few-points (no candidate, criterion or weighting), lengths-differ, not-finite, negative-weight,
 * no-weight, beyond-precision.
 * Source: Lahdelma & Salminen (2001), "SMAA-2", Operations Research 49.
 * @example
 * const outcome = rankAcceptability([[1, 0], [0, 1]], [[0.7, 0.3], [0.6, 0.4], [0.2, 0.8], [0.1, 0.9]]);
 * outcome.ok && outcome.value[0].acceptability[0] // => 0.5
 */
export function rankAcceptability(
  scores: readonly (readonly number[])[],
  weightings: readonly (readonly number[])[],
): Outcome<readonly RankAcceptability[]> {
  const fault = faultInScores(scores) ?? faultInWeightings(weightings, scores[0]?.length ?? 0);
  if (fault !== null) return fail(fault);
  const values = weightings.map((weights) => scores.map((own) => weightedSum(own, weights)));
  if (!values.flat().every(Number.isFinite)) return fail('beyond-precision');
  const ranks = values.map((list) => competitionRanks(list, 'descending'));
  return succeed(scores.map((_, candidate) => summarise(candidate, scores.length, ranks, weightings)));
}

function summarise(
  candidate: number,
  places: number,
  ranks: readonly (readonly (number | null)[])[],
  weightings: readonly (readonly number[])[],
): RankAcceptability {
  const counts = Array.from({ length: places }, () => 0);
  for (const list of ranks) {
    const place = list[candidate]! - 1;
    counts[place] = counts[place]! + 1;
  }
  const supporting = weightings.filter((_, i) => ranks[i]![candidate] === 1);
  return {
    acceptability: counts.map((count) => count / weightings.length),
    centralWeights: supporting.length === 0 ? null : meanOf(supporting),
  };
}

function meanOf(weightings: readonly (readonly number[])[]): readonly number[] {
  const criteria = weightings[0]!;
  // Divided one by one: weights that are fine one at a time may not be so in sum.
  return criteria.map((_, i) =>
    weightings.reduce((sum, weights) => sum + weights[i]! / weightings.length, 0),
  );
}

function weightedSum(scores: readonly number[], weights: readonly number[]): number {
  return scores.reduce((sum, score, i) => sum + score * weights[i]!, 0);
}

function faultInScores(scores: readonly (readonly number[])[]): Failure | null {
  const criteria = scores[0]?.length ?? 0;
  if (criteria === 0) return 'too-few-points';
  if (scores.some((own) => own.length !== criteria)) return 'lengths-differ';
  return scores.flat().every(Number.isFinite) ? null : 'not-finite';
}

function faultInWeightings(weightings: readonly (readonly number[])[], criteria: number): Failure | null {
  if (weightings.length === 0) return 'too-few-points';
  if (weightings.some((weights) => weights.length !== criteria)) return 'lengths-differ';
  const all = weightings.flat();
  if (!all.every(Number.isFinite)) return 'not-finite';
  if (all.some((weight) => weight < 0)) return 'negative-weight';
  return weightings.every((weights) => weights.some((weight) => weight > 0)) ? null : 'no-weight';
}
