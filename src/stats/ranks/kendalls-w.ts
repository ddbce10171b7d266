import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { chiSquaredUpperTail } from '../special/chi-squared-distribution.ts';
import { type MidRanks, midRanks } from './mid-rank.ts';

/** Fewest rankings to compare, and fewest things ranked by each. */
export const MINIMUM_RANKINGS = 2;
export const MINIMUM_RANKED = 2;

export type KendallsW = {
  /** From 0 (no more agreement than chance) to 1 (every ranking the same). */
  readonly w: number;
  readonly chiSquared: number;
  readonly df: number;
  /** Upper tail of the chi-squared approximation. */
  readonly pValue: number;
};

/**
 * Kendall's coefficient of concordance: how far several rankings of the same things agree.
 * Formula: W = 12 S / (m² (n³ - n) - m Σ (t³ - t)); S = sum of squared deviations of the rank totals from
 * their mean, t = sizes of the groups of equals in each ranking; χ² = m (n - 1) W on n - 1 degrees of freedom.
 * Variant: mid-ranks, corrected for ties. Arguments: one list of scores per ranking (a criterion, a partner,
 * a respondent), larger = ranked further up or down alike in every list; the same things in the same order in
 * each. Result: unit-free. The p-value is an approximation, rough for fewer than 8 things ranked.
 * Fails: too-few-points (fewer than 2 rankings or 2 things), lengths-differ, not-finite, constant-series (no
 * ranking tells any two things apart).
 * Source: Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10; Kendall & Gibbons (1990),
 * Rank Correlation Methods, chapter 6.
 * @example
 * const agreement = kendallsW([[1, 2, 3], [1, 3, 2], [1, 2, 3]]);
 * agreement.ok && agreement.value.w // => 0.777777777777778
 */
export function kendallsW(rankings: readonly (readonly number[])[]): Outcome<KendallsW> {
  const fault = faultIn(rankings);
  if (fault !== null) return fail(fault);
  const ranked = rankings.map(midRanks);
  const spread = spreadOfTotals(ranked);
  const possible = largestSpread(ranked) - ranked.length * tieTerm(ranked);
  if (possible === 0) return fail('constant-series');
  const w = Math.min(1, (12 * spread) / possible);
  const df = degreesOfFreedom(ranked);
  const chiSquared = ranked.length * df * w;
  return succeed({ w, chiSquared, df, pValue: chiSquaredUpperTail(chiSquared, df) });
}

/**
 * Kendall's W without the correction for ties, for comparison with work that does not make it.
 * Formula: W = 12 S / (m² (n³ - n)). Never larger than kendallsW; 0 where no ranking tells two things apart.
 * Arguments and source: see kendallsW. Result: unit-free.
 * Fails: too-few-points, lengths-differ, not-finite.
 * @example
 * const agreement = uncorrectedKendallsW([[1, 1, 2], [1, 1, 2]]);
 * agreement.ok && agreement.value // => 0.75
 */
export function uncorrectedKendallsW(rankings: readonly (readonly number[])[]): Outcome<number> {
  const fault = faultIn(rankings);
  if (fault !== null) return fail(fault);
  const ranked = rankings.map(midRanks);
  return succeed((12 * spreadOfTotals(ranked)) / largestSpread(ranked));
}

function faultIn(rankings: readonly (readonly number[])[]): Failure | null {
  const things = rankings[0]?.length ?? 0;
  if (rankings.length < MINIMUM_RANKINGS || things < MINIMUM_RANKED) return 'too-few-points';
  if (rankings.some((scores) => scores.length !== things)) return 'lengths-differ';
  return rankings.flat().every(Number.isFinite) ? null : 'not-finite';
}

function spreadOfTotals(ranked: readonly MidRanks[]): number {
  const things = degreesOfFreedom(ranked) + 1;
  const middle = (ranked.length * (things + 1)) / 2;
  const totals = Array.from({ length: things }, (_, i) =>
    ranked.reduce((sum, { ranks }) => sum + ranks[i]!, 0),
  );
  return totals.reduce((sum, total) => sum + (total - middle) ** 2, 0);
}

/** Twelve times the spread of the totals when every ranking is the same and none has ties. */
function largestSpread(ranked: readonly MidRanks[]): number {
  const things = degreesOfFreedom(ranked) + 1;
  return ranked.length ** 2 * (things ** 3 - things);
}

function tieTerm(ranked: readonly MidRanks[]): number {
  return ranked.flatMap(({ groups }) => groups).reduce((sum, t) => sum + t ** 3 - t, 0);
}

function degreesOfFreedom(ranked: readonly MidRanks[]): number {
  return ranked[0]!.ranks.length - 1;
}
