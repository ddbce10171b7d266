import { type Limits, zFor } from '../confidence-level.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { fitPoissonLine, type PoissonLine, type TrendPoint } from './poisson-regression.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { tQuantile, tUpperTail } from '../special/t-distribution.ts';

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
  /** Periods used, and periods used less the two coefficients fitted. */
  readonly points: number;
  readonly residualDf: number;
  readonly dispersion: number;
  /** Null when the line passes through every point: a dispersion of 0 would claim certainty. */
  readonly quasi: QuasiTrend | null;
};

/**
 * Log-linear trend: average annual percentage change of a rate over several periods.
 * Formula: ln(rate) = α + β t, Poisson counts with exposure as offset; annual change 100 (e^β - 1); limits
 * 100 (e^(β ± z SE) - 1). Quasi-Poisson: φ = Pearson χ² / (n - 2), SE sqrt(φ), t on n - 2.
 * Variant: maximum likelihood, no season terms; Poisson and quasi-Poisson side by side. φ below 1 is not
 * raised to 1 here: take the wider of the two intervals when reporting.
 * Arguments: equal-length times (years, any order), counts >= 0 or null, exposures > 0.
 * Result: slope per year (log scale), percentages per year, 95 % limits, two-sided p-values.
 * Fails: lengths-differ, not-finite, denominator-not-positive, negative-count, too-few-points (below
 * MINIMUM_POINTS), all-zero, times-all-equal, slope-not-finite, beyond-precision.
 * Source: McCullagh & Nelder (1989), chapter 6; Wedderburn (1974), Biometrika 61, for quasi.
 * @example
 * const trend = logLinearTrend({ times: [0, 1, 2], counts: [10, 12, 15], exposures: [1000, 1000, 1000] });
 * trend.ok && trend.value.annualPercent // => 22.6429626667
 */
export function logLinearTrend(input: LogLinearTrendInput): Outcome<LogLinearTrend> {
  const { times, counts, exposures } = input;
  if (counts.length !== times.length || exposures.length !== times.length) return fail('lengths-differ');
  const points = usablePoints(input);
  const fault = faultIn(points);
  if (fault !== null) return fail(fault);
  return summarise(fitPoissonLine(points), points.length);
}

/** From the fitted line to percentages a year, with both kinds of inference. */
function summarise(line: PoissonLine, points: number): Outcome<LogLinearTrend> {
  const residualDf = points - 2;
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
    const count = counts[i] ?? null;
    return count === null ? [] : [{ time, count, exposure: exposures[i] ?? Number.NaN }];
  });
}

function faultIn(points: readonly TrendPoint[]): Failure | null {
  for (const { time, count, exposure } of points) {
    if (!Number.isFinite(time)) return 'not-finite';
    const fault = faultInRate({ count, denominator: exposure });
    if (fault !== null) return fault;
  }
  if (points.length < MINIMUM_POINTS) return 'too-few-points';
  if (points.every((point) => point.count === 0)) return 'all-zero';
  const first = Math.min(...points.map((point) => point.time));
  const last = Math.max(...points.map((point) => point.time));
  if (first === last) return 'times-all-equal';
  // With every event at one end the likelihood keeps rising as the slope does: there is no best one.
  const eventTimes = points.filter((point) => point.count > 0).map((point) => point.time);
  const atOneEnd = (end: number): boolean => eventTimes.every((time) => time === end);
  return atOneEnd(first) || atOneEnd(last) ? 'slope-not-finite' : null;
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
