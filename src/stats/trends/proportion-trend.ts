import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { chiSquaredUpperTail } from '../special/chi-squared-distribution.ts';
import { sum } from '../sum.ts';

/** One period: how many of the base had the property. */
export type ProportionPoint = { readonly count: number; readonly base: number };

export type ProportionTrend = {
  readonly chiSquare: number;
  readonly pValue: number;
  /** Change of the proportion per period, by weighted least squares: its sign is the direction. */
  readonly slope: number;
};

/**
 * Trend of a proportion over equally spaced periods, by chi-squared.
 * Formula: p = Σx / Σn; t = 1, 2, ...; t̄ = Σ n t / Σ n; lean = Σ (t - t̄) x; spread = Σ n (t - t̄)²; χ² =
 * lean² / (p (1 - p) spread) on one degree of freedom; slope = lean / spread.
 * Variant: Cochran-Armitage on counts and bases, no continuity correction; the direction is the sign of the
 * slope, never of the test.
 * Argument: counts between 0 and their base > 0, in order of time. Result: χ², two-sided p-value, slope as a
 * proportion per period.
 * Fails: not-finite, denominator-not-positive, negative-count, numerator-exceeds-denominator, too-few-points
 * (below 3), all-zero, count-equals-denominator (in every period), beyond-precision.
 * Source: Cochran (1954), Biometrics 10; Armitage (1955), Biometrics 11.
 * @example
 * const trend = proportionTrend([{ count: 10, base: 50 }, { count: 15, base: 50 }, { count: 20, base: 50 }]);
 * trend.ok && trend.value.chiSquare // => 4.7619047619
 */
export function proportionTrend(points: readonly ProportionPoint[]): Outcome<ProportionTrend> {
  const fault = faultIn(points);
  if (fault !== null) return fail(fault);
  const base = sum(points.map((point) => point.base));
  const count = sum(points.map((point) => point.count));
  const middle = sum(points.map((point, i) => point.base * i)) / base;
  const lean = sum(points.map((point, i) => (i - middle) * point.count));
  const spread = sum(points.map((point, i) => point.base * (i - middle) ** 2));
  const slope = lean / spread;
  const chiSquare =
    (slope * lean) / ((count / base) * (sum(points.map((point) => point.base - point.count)) / base));
  if (!Number.isFinite(chiSquare)) return fail('beyond-precision');
  return succeed({ chiSquare, pValue: chiSquaredUpperTail(chiSquare, 1), slope });
}

function faultIn(points: readonly ProportionPoint[]): Failure | null {
  for (const { count, base } of points) {
    const fault = faultInRate({ count, denominator: base });
    if (fault !== null) return fault;
    if (count > base) return 'numerator-exceeds-denominator';
  }
  if (points.length < 3) return 'too-few-points';
  if (points.every(({ count }) => count === 0)) return 'all-zero';
  return points.every(({ count, base }) => count === base) ? 'count-equals-denominator' : null;
}
