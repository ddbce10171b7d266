import { type Level, type Limits, zFor } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';
import { sum } from '../sum.ts';
import { type Convergence, convergenceOf } from './convergence.ts';
import {
  type CompleteSeries,
  type DivergenceSeries,
  type PairedSeries,
  pairedSeries,
} from './divergence-series.ts';
import { type LogLinearTrend, logLinearTrend } from './log-linear-trend.ts';
import type { SeasonTerms } from './season-terms.ts';

export type TrendDivergenceInput = DivergenceSeries & {
  readonly seasons?: SeasonTerms;
  readonly level: Level;
};

/** How sure the difference of two slopes is, under one view of how counts vary. */
export type DivergenceEvidence = {
  readonly standardError: number;
  readonly z: number;
  readonly pValue: number;
  /** Limits of the change of the ratio local / comparator, per cent a year. */
  readonly change: Limits;
};

export type TrendDivergence = {
  readonly localSlope: number;
  readonly comparatorSlope: number;
  /** Local less comparator, log scale, a year. */
  readonly slopeDifference: number;
  /** Factor by which the ratio local / comparator moves in a year. */
  readonly annualRatio: number;
  readonly poisson: DivergenceEvidence;
  readonly quasi: DivergenceEvidence;
  readonly localDispersion: number;
  readonly comparatorDispersion: number;
  /** Local over comparator rate along the fitted lines, at the first and the last period. */
  readonly firstRatio: number;
  readonly lastRatio: number;
  /** By the quasi-Poisson limits, which are never the narrower. */
  readonly convergence: Convergence;
  readonly points: number;
  readonly against: 'comparator' | 'rest-of-comparator';
};

/**
 * Trend divergence: is the local rate moving away from its comparator's, or towards it, and how fast?
 * Formula: d = b_local - b_comparator, each slope as in logLinearTrend; SE = sqrt(SE_l² + SE_c²); z = d / SE; the
 * ratio of the rates changes by the factor e^d a year, limits 100 (e^(d ± z SE) - 1) per cent. Quasi-Poisson:
 * each SE² is multiplied by max(1, φ) of its series. Fitted ratio at t: (Y_l / Σ N_l e^(b_l (s - t))) over the same
 * for the comparator, s the periods' times.
 * Variant: d is the interaction of the pooled Poisson regression. Where the comparator includes the local area,
 * the local figures are taken out of it first. Periods without both counts are left out of both. Normal p-values.
 * Arguments: as for logLinearTrend, one of each for local and comparator; level 0.95 or 0.998.
 * Result: slopes per year (log scale), ratios unit-free, limits in per cent a year.
 * Fails: as logLinearTrend, for either series; local-exceeds-comparator and local-equals-comparator (in any
 * period) where it is included.
 * Source: McCullagh & Nelder (1989), chapter 6; Clogg, Petkova & Haritou (1995), American Journal of Sociology
 * 100, for the difference of two coefficients.
 * @example
 * const outcome = trendDivergence({ times: [0, 1, 2], localCounts: [100, 200, 400], comparatorCounts: [500, 500, 500],
 *   localPopulations: [1000, 1000, 1000], comparatorPopulations: [5000, 5000, 5000], comparatorIncludesLocal: false,
 *   level: 0.95 });
 * outcome.ok && outcome.value.annualRatio // => 2
 * outcome.ok && outcome.value.lastRatio // => 4
 * outcome.ok && outcome.value.convergence // => 'diverging-above'
 */
export function trendDivergence(input: TrendDivergenceInput): Outcome<TrendDivergence> {
  const paired = pairedSeries(input);
  if (!paired.ok) return paired;
  const seasons = input.seasons ?? 'none';
  const local = logLinearTrend({ ...paired.value.local, seasons });
  if (!local.ok) return local;
  const comparator = logLinearTrend({ ...paired.value.comparator, seasons });
  if (!comparator.ok) return comparator;
  return summarise(input, paired.value, local.value, comparator.value);
}

function summarise(
  input: TrendDivergenceInput,
  series: PairedSeries,
  local: LogLinearTrend,
  comparator: LogLinearTrend,
): Outcome<TrendDivergence> {
  const difference = local.slope - comparator.slope;
  const poisson = evidenceOf(
    difference,
    Math.hypot(local.standardError, comparator.standardError),
    input.level,
  );
  const quasiError = Math.hypot(inflatedError(local), inflatedError(comparator));
  const quasi = evidenceOf(difference, quasiError, input.level);
  const firstRatio = fittedRatio(series, local, comparator, Math.min(...series.local.times));
  const lastRatio = fittedRatio(series, local, comparator, Math.max(...series.local.times));
  const isHeld = [quasi.change.upper, poisson.z, Math.log(firstRatio), Math.log(lastRatio)].every(
    Number.isFinite,
  );
  if (!isHeld) return fail('beyond-precision');
  return succeed({
    localSlope: local.slope,
    comparatorSlope: comparator.slope,
    slopeDifference: difference,
    annualRatio: Math.exp(difference),
    poisson,
    quasi,
    localDispersion: local.dispersion,
    comparatorDispersion: comparator.dispersion,
    firstRatio,
    lastRatio,
    convergence: convergenceOf({ firstRatio, lastRatio, changeLimits: quasi.change }),
    points: series.local.times.length,
    against: input.comparatorIncludesLocal ? 'rest-of-comparator' : 'comparator',
  });
}

function evidenceOf(difference: number, standardError: number, level: Level): DivergenceEvidence {
  const half = zFor(level) * standardError;
  const z = difference / standardError;
  return {
    standardError,
    z,
    pValue: 2 * normalUpperTail(Math.abs(z)),
    change: { lower: 100 * Math.expm1(difference - half), upper: 100 * Math.expm1(difference + half) },
  };
}

/** Counts that vary less than chance do not make a slope surer than chance would. */
function inflatedError({ standardError, dispersion }: LogLinearTrend): number {
  return standardError * Math.sqrt(Math.max(1, dispersion));
}

function fittedRatio(
  series: PairedSeries,
  local: LogLinearTrend,
  comparator: LogLinearTrend,
  at: number,
): number {
  return fittedRate(series.local, local.slope, at) / fittedRate(series.comparator, comparator.slope, at);
}

/** Height of the line at a time: as many events along it as were counted, the season left to cancel. */
function fittedRate({ times, counts, exposures }: CompleteSeries, slope: number, at: number): number {
  const expected = sum(times.map((time, i) => exposures[i]! * Math.exp(slope * (time - at))));
  return sum(counts) / expected;
}
