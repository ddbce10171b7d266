import { halfDeviance } from '../special/half-deviance.ts';
import { findMonotoneRoot } from '../special/monotone-root.ts';
import { sum } from '../sum.ts';

/** One period: its time, its events, and the exposure (population, days) behind them. */
export type TrendPoint = { readonly time: number; readonly count: number; readonly exposure: number };

export type PoissonLine = {
  readonly events: number;
  readonly intercept: number;
  readonly slope: number;
  readonly standardError: number;
  readonly deviance: number;
  readonly pearsonChiSquare: number;
};

/**
 * Poisson log-linear regression of a count on time, with exposure as offset.
 * Formula: ln μ_i = α + β t_i + ln N_i. For given β the likelihood is largest at e^α = Σy / Σ N e^(βt),
 * which leaves one equation: Σ w_i t_i = Σ y_i t_i / Σ y_i with weights w_i ∝ N_i e^(β t_i). SE(β) = 1 /
 * sqrt(Σy · Var_w(t)).
 * Variant: maximum likelihood by Newton on that one equation, which has a single root.
 * Argument: points with distinct times, exposures > 0, counts >= 0, events not all at one end (checked by
 * logLinearTrend). Result: events in all, α and β per unit of time, SE of β, deviance and Pearson
 * chi-squared; NaN when the fit does not settle.
 * Source: McCullagh & Nelder (1989), Generalized Linear Models, chapter 6.
 * @example
 * const points = [{ time: 0, count: 1, exposure: 1 }, { time: 1, count: 2, exposure: 1 }, { time: 2, count: 4, exposure: 1 }];
 * fitPoissonLine(points).slope // => 0.693147180559945
 */
export function fitPoissonLine(points: readonly TrendPoint[]): PoissonLine {
  return fitParallelLines([points]);
}

/**
 * Poisson log-linear regression with one slope and a level for each group of points, such as each month.
 * Formula: ln μ_i = α_g + β t_i + ln N_i. As for fitPoissonLine, group by group: Σ_g Y_g t̄_g(β) = Σ y_i t_i, Y_g
 * the events of the group and t̄_g its mean time weighted by N e^(βt). SE(β) = 1 / sqrt(Σ_g Y_g Var_g(t)).
 * Variant: the levels are solved for, so that twelve months cost no more than one equation.
 * Argument: groups of points, each with events, as for fitPoissonLine. Result: α is the level of the first
 * group; the rest, failure and source as for fitPoissonLine.
 * @example
 * const winter = [{ time: 0, count: 1, exposure: 1 }, { time: 1, count: 2, exposure: 1 }];
 * const summer = [{ time: 0.5, count: 3, exposure: 1 }, { time: 1.5, count: 6, exposure: 1 }];
 * fitParallelLines([winter, summer]).slope // => 0.693147180559945
 */
export function fitParallelLines(groups: readonly (readonly TrendPoint[])[]): PoissonLine {
  const points = groups.flat();
  const events = sum(points.map((point) => point.count));
  // Times such as 2014.25 are moved to their middle: e^(βt) would overflow, and digits would go.
  const middle = sum(points.map((point) => point.time)) / points.length;
  const centred = groups.map((group) => centre(group, middle, events));
  const observed =
    sum(centred.map((group) => sum(group.points.map(({ time, count }) => time * count)))) / events;
  const slope = findMonotoneRoot((beta) => {
    const spreads = centred.map(({ points, share }) => ({ ...spreadOfTimes(points, beta), share }));
    const mean = sum(spreads.map((spread) => spread.share * spread.mean));
    return { value: mean - observed, slope: sum(spreads.map((spread) => spread.share * spread.variance)) };
  }, 0);
  const lines = centred.map((group) => {
    const { logTotal, variance } = spreadOfTimes(group.points, slope);
    return { ...group, level: Math.log(group.share * events) - logTotal, variance: group.share * variance };
  });
  const fitted = lines.flatMap(({ points, level }) =>
    points.map(({ time, count, exposure }) => ({ count, mean: exposure * Math.exp(level + slope * time) })),
  );
  return {
    events,
    intercept: lines[0]!.level - slope * middle,
    slope,
    standardError: 1 / Math.sqrt(events * sum(lines.map(({ variance }) => variance))),
    ...misfit(fitted),
  };
}

type Centred = TrendPoint & { readonly logExposure: number };

/** A group with its times counted from the middle, and its share of the events. */
function centre(group: readonly TrendPoint[], middle: number, events: number) {
  const points = group.map(
    ({ time, count, exposure }): Centred => ({
      time: time - middle,
      count,
      exposure,
      logExposure: Math.log(exposure),
    }),
  );
  return { points, share: sum(group.map((point) => point.count)) / events };
}

/** Mean and variance of time when each period weighs N e^(βt), and ln of the total weight. */
function spreadOfTimes(points: readonly Centred[], beta: number) {
  // The largest is taken out before exponentiating: a bold Newton step must not overflow.
  let top = Number.NEGATIVE_INFINITY;
  for (const { time, logExposure } of points) top = Math.max(top, logExposure + beta * time);
  const weights = points.map(({ time, logExposure }) => Math.exp(logExposure + beta * time - top));
  const total = sum(weights);
  const mean = points.reduce((so, { time }, i) => so + time * weights[i]!, 0) / total;
  const variance = points.reduce((so, { time }, i) => so + (time - mean) ** 2 * weights[i]!, 0) / total;
  return { mean, variance, logTotal: top + Math.log(total) };
}

/**
 * How far counts lie from what was fitted, by both usual measures.
 * Formula: deviance 2 Σ (y ln(y/μ) - y + μ); Pearson chi-squared Σ (y - μ)² / μ.
 * Argument: counts >= 0 with means > 0. Result: both, unit-free. Cannot fail there. Source: see fitPoissonLine.
 * @example
 * misfit([{ count: 4, mean: 6 }, { count: 10, mean: 6 }, { count: 4, mean: 6 }]).pearsonChiSquare // => 4
 */
export function misfit(fitted: readonly { readonly count: number; readonly mean: number }[]) {
  return {
    deviance: 2 * sum(fitted.map(({ count, mean }) => halfDeviance(count, mean))),
    pearsonChiSquare: sum(fitted.map(({ count, mean }) => (count - mean) ** 2 / mean)),
  };
}
