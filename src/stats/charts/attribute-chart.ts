import type { Limits } from '../confidence-level.ts';
import { meanOf } from '../descriptive/descriptive.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { D2, meanMovingRange } from './moving-range.ts';
import { type RunsRules, runsRules } from './runs-rules.ts';

/** Counts, rates, proportions (the last two also with wider-than-chance variation), and measurements. */
export type AttributeChartKind = 'c' | 'u' | 'u-prime' | 'p' | 'p-prime' | 'i';

export type AttributeChartInput = {
  readonly kind: AttributeChartKind;
  /** Events (or a measurement, for 'i') in each period, in order; null for a period without a figure. */
  readonly counts: readonly (number | null)[];
  /** Population, days or base of each period; null for 'c' and 'i', which have none. */
  readonly denominators: readonly number[] | null;
};

export type AttributePoint = {
  /** Null for a period without a figure; its limits are null too. */
  readonly value: number | null;
  /** Null also where nothing varies: see attributeChart. */
  readonly limits3Sigma: Limits | null;
  readonly limits2Sigma: Limits | null;
  readonly outside: boolean;
};

export type AttributeChart = {
  readonly centre: number;
  readonly points: readonly AttributePoint[];
  /** Null when every point is on the centre line. */
  readonly runs: RunsRules | null;
};

type Period = { readonly count: number; readonly base: number };

/**
 * Control chart of counts (c), rates (u), proportions (p) or measurements (i), with Anhøj's runs rules.
 * Formula: centre ± 3σ and ± 2σ. c: mean count c̄, σ = sqrt(c̄). u: Σx/Σn, σ = sqrt(ū/n). p: Σx/Σn,
 * σ = sqrt(p̄(1 - p̄)/n). i: mean, σ = mR̄/1.128. u-prime and p-prime: σ times mR̄/1.128 of the z-scores.
 * Variant: moving ranges screened (meanMovingRange); primed charts by Laney. Limits stay at 0 or more (but
 * for i), and at 1 or less for proportions. σ of 0 (no events at all, nothing but events, or values that
 * never vary) gives null limits and no point outside.
 * Arguments: counts >= 0 (any sign for i), at least 2; denominators > 0, one for each period. Result: centre
 * and limits per one of denominator, or in the unit of the values.
 * Fails: lengths-differ (denominators missing, extra or too few), not-finite, denominator-not-positive,
 * negative-count, numerator-exceeds-denominator (proportions), too-few-points (for i and the primed charts: no
 * two neighbouring figures), beyond-precision.
 * Source: Montgomery (2009), Introduction to Statistical Quality Control, chapter 7; Laney (2002), Quality
 * Engineering 14; Anhøj & Olesen (2014).
 * @example
 * const chart = attributeChart({ kind: 'c', counts: [0, 0, 1, 0, 2, 0, 0, 0, 1, 0, 0, 3], denominators: null });
 * chart.ok && chart.value.points[0].limits3Sigma.upper // => 2.87462118081
 */
export function attributeChart(input: AttributeChartInput): Outcome<AttributeChart> {
  const periods = periodsOf(input);
  if (periods === null) return fail('lengths-differ');
  const fault = faultIn(input.kind, periods);
  if (fault !== null) return fail(fault);
  const present = periods.filter((period) => period !== null);
  const centre = centreOf(input.kind, present);
  const factor = spreadFactor(input.kind, periods, centre);
  const points = periods.map((period) => pointOf(input.kind, period, centre, factor));
  const runs = runsRules(present.map(rateOf), centre);
  return Number.isFinite(centre) && points.every(isSound)
    ? succeed({ centre, points, runs })
    : fail('beyond-precision');
}

/** Null when there are denominators where the chart has none, or the other way round, or not one each. */
function periodsOf({ kind, counts, denominators }: AttributeChartInput): readonly (Period | null)[] | null {
  const needsNone = kind === 'c' || kind === 'i';
  if (needsNone !== (denominators === null)) return null;
  if (denominators !== null && denominators.length !== counts.length) return null;
  return counts.map((count, i) => (count === null ? null : { count, base: denominators?.[i] ?? 1 }));
}

function faultIn(kind: AttributeChartKind, periods: readonly (Period | null)[]): Failure | null {
  for (const period of periods) {
    if (period === null) continue;
    const { count, base } = period;
    const fault = faultInRate({ count: kind === 'i' ? Math.abs(count) : count, denominator: base });
    if (fault !== null) return fault;
    if (isProportion(kind) && count > base) return 'numerator-exceeds-denominator';
  }
  if (periods.filter((period) => period !== null).length < 2) return 'too-few-points';
  const hasStep = periods.some((period, i) => period !== null && (periods[i - 1] ?? null) !== null);
  return hasStep || !usesSteps(kind) ? null : 'too-few-points';
}

function centreOf(kind: AttributeChartKind, present: readonly Period[]): number {
  const mean = meanOf(present.map(({ count }) => count));
  return kind === 'c' || kind === 'i' ? mean : mean / meanOf(present.map(({ base }) => base));
}

/** Standard deviation of one point by chance alone; 1 for measurements, which have no such theory. */
function chanceSigma(kind: AttributeChartKind, base: number, centre: number): number {
  if (kind === 'i') return 1;
  const variance = isProportion(kind) ? centre * (1 - centre) : centre;
  return Math.sqrt(variance / base);
}

/** What chance alone has to be multiplied by: 1, or what the moving ranges show. */
function spreadFactor(kind: AttributeChartKind, periods: readonly (Period | null)[], centre: number): number {
  if (!usesSteps(kind)) return 1;
  const scores = periods.map((period) =>
    period === null ? null : (rateOf(period) - centre) / chanceSigma(kind, period.base, centre),
  );
  return meanMovingRange(scores, true) / D2;
}

function pointOf(
  kind: AttributeChartKind,
  period: Period | null,
  centre: number,
  factor: number,
): AttributePoint {
  if (period === null) return { value: null, limits3Sigma: null, limits2Sigma: null, outside: false };
  const value = rateOf(period);
  const chance = chanceSigma(kind, period.base, centre);
  const sigma = chance === 0 ? 0 : chance * factor;
  if (sigma === 0) return { value, limits3Sigma: null, limits2Sigma: null, outside: false };
  const limits = (sigmas: number): Limits => ({
    lower: kind === 'i' ? centre - sigmas * sigma : Math.max(0, centre - sigmas * sigma),
    upper: isProportion(kind) ? Math.min(1, centre + sigmas * sigma) : centre + sigmas * sigma,
  });
  const { lower, upper } = limits(3);
  const outside = value < lower || value > upper;
  return { value, limits3Sigma: limits(3), limits2Sigma: limits(2), outside };
}

function rateOf({ count, base }: Period): number {
  return count / base;
}

function isProportion(kind: AttributeChartKind): boolean {
  return kind === 'p' || kind === 'p-prime';
}

/** Charts whose spread is seen from neighbouring points, and so need two of them. */
function usesSteps(kind: AttributeChartKind): boolean {
  return kind === 'i' || kind === 'u-prime' || kind === 'p-prime';
}

/** Overflow anywhere shows here. */
function isSound({ value, limits3Sigma }: AttributePoint): boolean {
  const ends = limits3Sigma === null ? [] : [limits3Sigma.lower, limits3Sigma.upper];
  return [value ?? 0, ...ends].every(Number.isFinite);
}
