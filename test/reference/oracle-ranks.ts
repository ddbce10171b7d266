import { expect } from 'vitest';
import { type Adjustment, adjustPValues } from '../../src/stats/comparison/p-adjust.ts';
import type { Outcome } from '../../src/stats/outcome.ts';
import { bordaScores } from '../../src/stats/ranks/borda-score.ts';
import { competitionRanks } from '../../src/stats/ranks/competition-rank.ts';
import { fractionsOfMaximum } from '../../src/stats/ranks/fraction-of-maximum.ts';
import { kendallCorrelation } from '../../src/stats/ranks/kendall-correlation.ts';
import { kendallsW, uncorrectedKendallsW } from '../../src/stats/ranks/kendalls-w.ts';
import { midRanks } from '../../src/stats/ranks/mid-rank.ts';
import { minMaxScale } from '../../src/stats/ranks/min-max-scale.ts';
import { percentRanks } from '../../src/stats/ranks/percent-rank.ts';
import { rankAcceptability } from '../../src/stats/ranks/rank-acceptability.ts';
import { rankUncertainty } from '../../src/stats/ranks/rank-uncertainty.ts';
import { spearmanCorrelation } from '../../src/stats/ranks/spearman-correlation.ts';
import { vectorNormalised } from '../../src/stats/ranks/vector-norm.ts';
import { weightedArithmeticMean } from '../../src/stats/ranks/weighted-arithmetic-mean.ts';
import { weightedGeometricMean } from '../../src/stats/ranks/weighted-geometric-mean.ts';
import { weightedHarmonicMean } from '../../src/stats/ranks/weighted-harmonic-mean.ts';
import { zScores } from '../../src/stats/ranks/z-score.ts';
import {
  cell,
  expectColumn,
  expectPValue,
  input,
  inputs,
  numberIn,
  type Row,
  valueOrReason,
} from './oracle-file.ts';

/** What compares one row of each file of this topic with the product. */
export const checks: Readonly<Record<string, (row: Row) => void>> = {
  'rank_ties.csv': checkRanks,
  'p_adjust.csv': checkAdjustedPValues,
  'rank_correlation.csv': checkRankCorrelation,
  'kendalls_w.csv': checkConcordance,
  'rank_uncertainty.csv': checkRankUncertainty,
  'smaa_rank_acceptability.csv': checkRankAcceptability,
  'mcda_normalise.csv': checkScales,
  'mcda_aggregate.csv': checkMeans,
};

/** The file gives P(highest) to seven digits, worked out by numeric integration. */
const P_HIGHEST = 1e-6;

type Compare = (row: Row, column: string, actual: number) => void;

/** A list in one cell against a list of ours; NA there is null here. */
function expectCells(
  row: Row,
  column: string,
  actual: readonly (number | null)[],
  compare: Compare = expectColumn,
): void {
  const texts = cell(row, column).split(/[; ]/);
  expect(actual.length).toBe(texts.length);
  for (const [i, text] of texts.entries()) {
    const value = actual[i] ?? null;
    if (value === null) expect(text).toBe('NA');
    else if (text === 'NA') throw new Error(`${column}: expected no value, got ${value}`);
    else compare({ ...row, [column]: text }, column, value);
  }
}

function matrix(row: Row, column: string): readonly (readonly number[])[] {
  return cell(row, column)
    .split(';')
    .map((line) => line.split(' ').map((text) => numberIn(text) ?? Number.NaN));
}

function checkRanks(row: Row): void {
  const order = cell(row, 'order') === 'ascending' ? 'ascending' : 'descending';
  const values = inputs(row, 'values');
  expect(competitionRanks(values, order)).toEqual(inputs(row, 'expected_rank_min'));
  const present = values.filter((value) => value !== null);
  // Dense places count the groups of equals: the places that are taken, numbered anew.
  const places = inputs(row, 'expected_rank_min').filter((rank) => rank !== null);
  const taken = [...new Set(places)].sort((a, b) => a - b);
  const dense = competitionRanks(values, order).map((rank) =>
    rank === null ? null : taken.indexOf(rank) + 1,
  );
  expect(dense).toEqual(inputs(row, 'expected_rank_dense'));
  // The worse place of a group of equals is its better place counted from the other end.
  const reversed = competitionRanks(values, order === 'ascending' ? 'descending' : 'ascending');
  const worst = reversed.map((rank) => (rank === null ? null : present.length + 1 - rank));
  expect(worst).toEqual(inputs(row, 'expected_rank_max'));
  const { ranks } = midRanks(present.map((value) => (order === 'ascending' ? value : -value)));
  const given = inputs(row, 'expected_rank_average').filter((rank) => rank !== null);
  expect(ranks).toEqual(given);
}

function checkAdjustedPValues(row: Row): void {
  const adjustments: readonly Adjustment[] = [
    'bonferroni',
    'holm',
    'benjamini-hochberg',
    'benjamini-yekutieli',
  ];
  for (const adjustment of adjustments) {
    const adjusted = adjustPValues(inputs(row, 'p_values'), adjustment);
    if (!adjusted.ok) throw new Error(adjusted.reason);
    expectCells(row, `expected_${adjustment.replace('-', '_')}`, adjusted.value, expectPValue);
  }
}

function checkRankCorrelation(row: Row): void {
  const x = inputs(row, 'x');
  const y = inputs(row, 'y');
  const spearman = valueOrReason(row, spearmanCorrelation(x, y));
  const kendall = valueOrReason(row, kendallCorrelation(x, y));
  if (spearman === null || kendall === null) return;
  expectColumn(row, 'expected_n', spearman.pairs);
  expectColumn(row, 'expected_n', kendall.pairs);
  expectColumn(row, 'expected_spearman_rho', spearman.rho);
  expectColumn(row, 'expected_kendall_tau_b', kendall.tauB);
  expectColumn(row, 'expected_spearman_p_t', spearman.pValue);
  expectColumn(row, 'expected_spearman_p_exact', spearman.exactPValue);
  expectColumn(row, 'expected_kendall_p_normal', kendall.pValue);
  expectColumn(row, 'expected_kendall_p_exact', kendall.exactPValue);
}

function checkConcordance(row: Row): void {
  const scores = matrix(row, 'scores_rater_by_item');
  const uncorrected = uncorrectedKendallsW(scores);
  if (uncorrected.ok) expectColumn(row, 'expected_w_uncorrected', uncorrected.value);
  // Given even where no ranking tells anything apart: it depends on the number of things alone.
  expectColumn(row, 'expected_df', (scores[0]?.length ?? 0) - 1);
  const value = valueOrReason(row, kendallsW(scores));
  if (value === null) return;
  expect(uncorrected.ok).toBe(true);
  expectColumn(row, 'expected_w_tie_corrected', value.w);
  expectColumn(row, 'expected_chi_square', value.chiSquared);
  expectColumn(row, 'expected_df', value.df);
  expectPValue(row, 'expected_p', value.pValue);
}

function checkRankUncertainty(row: Row): void {
  const counts = inputs(row, 'counts');
  const populations = inputs(row, 'populations');
  const table = rankUncertainty(
    counts.map((count, i) => ({ count: count ?? Number.NaN, population: populations[i] ?? Number.NaN })),
  );
  if (!table.ok) throw new Error(table.reason);
  const areas = table.value;
  expectCells(
    row,
    'expected_mean_rate_per_1000',
    areas.map((area) => 1000 * area.meanRate),
  );
  expectCells(
    row,
    'expected_mean_rank',
    areas.map((area) => area.meanRank),
  );
  expectCells(
    row,
    'expected_pairwise_p_greater',
    areas.flatMap((area) => area.probabilityAbove),
    expectPValue,
  );
  for (const [i, expected] of inputs(row, 'expected_p_highest').entries())
    expect(Math.abs((areas[i]?.probabilityHighest ?? Number.NaN) - (expected ?? 0))).toBeLessThan(P_HIGHEST);
}

function checkRankAcceptability(row: Row): void {
  const outcome = rankAcceptability(
    matrix(row, 'scores_alternative_by_criterion'),
    matrix(row, 'weight_samples'),
  );
  if (!outcome.ok) throw new Error(outcome.reason);
  const candidates = outcome.value;
  const criteria = matrix(row, 'weight_samples')[0] ?? [];
  expectCells(
    row,
    'expected_rank_acceptability',
    candidates.flatMap((candidate) => candidate.acceptability),
  );
  expectCells(
    row,
    'expected_central_weights',
    candidates.flatMap(({ centralWeights }): readonly (number | null)[] =>
      centralWeights === null ? criteria.map(() => null) : centralWeights,
    ),
  );
  const everFirst = candidates.filter((candidate) => candidate.centralWeights !== null);
  expect(everFirst.length).toBe(input(row, 'expected_first_rank_alternatives'));
}

/** One scale may be undefined where others are not: its column is then NA, and the reason is the row's. */
function expectScale(row: Row, column: string, outcome: Outcome<readonly (number | null)[]>): void {
  const known = inputs(row, column).some((value) => value !== null);
  const value = valueOrReason(known ? { ...row, expected_error: '' } : row, outcome);
  if (value !== null) expectCells(row, column, value);
}

function checkScales(row: Row): void {
  const values = inputs(row, 'values');
  const hundred = minMaxScale({ values, top: 100, topFor: 'largest' });
  const lowerIsBetter = minMaxScale({ values, top: 1, topFor: 'smallest' });
  expectScale(row, 'expected_minmax_0_100', hundred);
  expectScale(row, 'expected_minmax_0_1_lower_is_better', lowerIsBetter);
  expectScale(row, 'expected_zscore', zScores(values));
  expectScale(row, 'expected_percent_rank', percentRanks(values));
  expectScale(row, 'expected_borda', bordaScores(values));
  expectScale(row, 'expected_fraction_of_max', fractionsOfMaximum(values));
  expectScale(row, 'expected_vector_norm', vectorNormalised(values));
}

function checkMeans(row: Row): void {
  const weighted = {
    scores: inputs(row, 'scores'),
    weights: inputs(row, 'weights').map((weight) => weight ?? Number.NaN),
  };
  const mean = valueOrReason(row, weightedArithmeticMean(weighted));
  if (mean !== null) expectColumn(row, 'expected_weighted_mean', mean);
  expectPositiveMean(row, 'expected_weighted_geometric_mean', weightedGeometricMean(weighted));
  expectPositiveMean(row, 'expected_weighted_harmonic_mean', weightedHarmonicMean(weighted));
}

/** NA in a row without an error: a score of 0 or below, which these two means do not take. */
function expectPositiveMean(row: Row, column: string, outcome: Outcome<number>): void {
  if (cell(row, 'expected_error') === '' && cell(row, column) === 'NA') {
    expect(outcome).toEqual({ ok: false, reason: 'outside-scale' });
    return;
  }
  const mean = valueOrReason(row, outcome);
  if (mean !== null) expectColumn(row, column, mean);
}
