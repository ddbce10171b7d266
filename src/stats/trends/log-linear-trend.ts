import { type Limits, zFor } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';
import { tQuantile, tUpperTail } from '../special/t-distribution.ts';
import { fitHarmonicLine } from './harmonic-regression.ts';
import { fitParallelLines, type PoissonLine, type TrendPoint } from './poisson-regression.ts';
import { groupBySeason, type SeasonTerms } from './season-terms.ts';

/** Fewest usable periods for a trend: two always lie on a line and say nothing about its fit. */
export const MINIMUM_POINTS = 3;

// A line through every point leaves only rounding behind, about 1e-30 of the events.
const PERFECT_FIT = 1e-24;

export type LogLinearTrendInput = {
  /** Time of each period, in years: 0, 1, 2 or 2014.25. */
  readonly times: readonly number[];
  /** Events in each period; null for a period without a figure. */
  readonly counts: readonly (number | null)[];
  /** Population or days behind each count. */
  readonly exposures: readonly number[];
  /** The pattern within the year to allow for; none unless said. */
  readonly seasons?: SeasonTerms;
};

/** Inference that lets counts vary more (or less) than Poisson, by the dispersion found. */
export type QuasiTrend = {
  readonly standardError: number;
  readonly t: number;
  readonly pValue: number;
  /** Limits of the annual percentage change. */
  readonly lower95: number;
  readonly upper95: number;
};

export type LogLinearTrend = PoissonLine & {
  readonly z: number;
  readonly pValue: number;
  readonly annualPercent: number;
  readonly lower95: number;
  readonly upper95: number;
  /** Periods used, and periods used less the coefficients fitted: two, and those of the seasons. */
  readonly points: number;
  readonly residualDf: number;
  readonly dispersion: number;
  /** Null when the line passes through every point: a dispersion of 0 would claim certainty. */
  readonly quasi: QuasiTrend | null;
};

/**
 * Log-linear trend: average annual percentage change of a rate over several periods.
 * Formula: ln(rate) = α + β t, Poisson counts with exposure as offset; annual change 100 (e^β - 1); limits
 * 100 (e^(β ± z SE) - 1). Quasi-Poisson: φ = Pearson χ² / df, SE sqrt(φ), t on df = n - coefficients.
 * Variant: maximum likelihood; Poisson and quasi-Poisson side by side. φ below 1 is not raised to 1 here: take
 * the wider of the two intervals when reporting. Seasons: none; one wave a year; or a level for each quarter
 * or month (α is then the first one's). A season without events says nothing of the slope and is left out.
 * Arguments: equal-length times (years, any order), counts >= 0 or null, exposures > 0; season terms.
 * Result: slope per year (log scale), percentages per year, 95 % limits, two-sided p-values.
 * Fails: lengths-differ, not-finite, denominator-not-positive, negative-count, too-few-points (below
 * MINIMUM_POINTS, or no more than there are coefficients), all-zero, times-all-equal (in every season),
 * slope-not-finite, seasons-not-fitted (the wave cannot be told from the slope), beyond-precision.
 * Source: McCullagh & Nelder (1989), chapter 6; Wedderburn (1974), Biometrika 61, for quasi.
 * @example
 * const trend = logLinearTrend({ times: [0, 1, 2], counts: [10, 12, 15], exposures: [1000, 1000, 1000] });
 * trend.ok && trend.value.annualPercent // => 22.6429626667
 */
export function logLinearTrend(input: LogLinearTrendInput): Outcome<LogLinearTrend> {
  const { times, counts, exposures, seasons = 'none' } = input;
  if (counts.length !== times.length || exposures.length !== times.length) return fail('lengths-differ');
  const points = usablePoints(input);
  const fault = faultInPoints(points);
  if (fault !== null) return fail(fault);
  const groups = groupBySeason(points, seasons).filter(hasEvents);
  const used = groups.flat();
  const residualDf = used.length - groups.length - (seasons === 'harmonic' ? 3 : 1);
  if (residualDf < 1) return fail('too-few-points');
  const faultBySeason = faultInGroups(groups);
  if (faultBySeason !== null) return fail(faultBySeason);
  const line = seasons === 'harmonic' ? fitHarmonicLine(used) : fitParallelLines(groups);
  return line === null ? fail('seasons-not-fitted') : summarise(line, used.length, residualDf);
}

/** From the fitted line to percentages a year, with both kinds of inference. */
function summarise(line: PoissonLine, points: number, residualDf: number): Outcome<LogLinearTrend> {
  const dispersion = line.pearsonChiSquare / residualDf;
  const z = line.slope / line.standardError;
  const quasi = quasiTrend(line, dispersion, residualDf);
  const limits = annualLimits(line.slope, zFor(0.95) * line.standardError);
  const widest = Math.max(limits.upper, quasi?.upper95 ?? 0);
  if (!Number.isFinite(widest + line.pearsonChiSquare + line.deviance)) return fail('beyond-precision');
  return succeed({
    ...line,
    z,
    pValue: 2 * normalUpperTail(Math.abs(z)),
    annualPercent: 100 * Math.expm1(line.slope),
    lower95: limits.lower,
    upper95: limits.upper,
    points,
    residualDf,
    dispersion,
    quasi,
  });
}

/** Periods without a figure are left out, never taken as 0. */
function usablePoints({ times, counts, exposures }: LogLinearTrendInput): readonly TrendPoint[] {
  return times.flatMap((time, i) => {
    const count = counts[i]!;
    return count === null ? [] : [{ time, count, exposure: exposures[i]! }];
  });
}

function faultInPoints(points: readonly TrendPoint[]): Failure | null {
  for (const { time, count, exposure } of points) {
    if (!Number.isFinite(time)) return 'not-finite';
    const fault = faultInRate({ count, denominator: exposure });
    if (fault !== null) return fault;
  }
  if (points.length < MINIMUM_POINTS) return 'too-few-points';
  return hasEvents(points) ? null : 'all-zero';
}

function hasEvents(points: readonly TrendPoint[]): boolean {
  return points.some((point) => point.count > 0);
}

function faultInGroups(groups: readonly (readonly TrendPoint[])[]): Failure | null {
  const spans = groups.map(spanOf);
  if (spans.every(({ first, last }) => first === last)) return 'times-all-equal';
  // With every event at one end the likelihood keeps rising as the slope does: there is no best one.
  const allFirst = spans.every(({ first, lastEvent }) => lastEvent === first);
  const allLast = spans.every(({ last, firstEvent }) => firstEvent === last);
  return allFirst || allLast ? 'slope-not-finite' : null;
}

/** First and last time of a group, and of its events. */
function spanOf(points: readonly TrendPoint[]) {
  const times = points.map((point) => point.time);
  const eventTimes = points.filter((point) => point.count > 0).map((point) => point.time);
  return {
    first: Math.min(...times),
    last: Math.max(...times),
    firstEvent: Math.min(...eventTimes),
    lastEvent: Math.max(...eventTimes),
  };
}

function quasiTrend(line: PoissonLine, dispersion: number, df: number): QuasiTrend | null {
  const { slope, events, pearsonChiSquare } = line;
  if (pearsonChiSquare <= PERFECT_FIT * events) return null;
  const standardError = line.standardError * Math.sqrt(dispersion);
  const t = slope / standardError;
  const { lower, upper } = annualLimits(slope, tQuantile(0.975, df) * standardError);
  return { standardError, t, pValue: 2 * tUpperTail(Math.abs(t), df), lower95: lower, upper95: upper };
}

/** Limits of the annual percentage change, from the slope and half the width of its interval. */
function annualLimits(slope: number, halfWidth: number): Limits {
  return { lower: 100 * Math.expm1(slope - halfWidth), upper: 100 * Math.expm1(slope + halfWidth) };
}
