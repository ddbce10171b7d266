import { halfDeviance } from '../special/half-deviance.ts';
import { findMonotoneRoot } from '../special/monotone-root.ts';

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
  const events = sum(points.map((point) => point.count));
  // Times such as 2014.25 are moved to their middle: e^(βt) would overflow, and digits would go.
  const middle = sum(points.map((point) => point.time)) / points.length;
  const centred = points.map((point) => ({ ...point, time: point.time - middle }));
  const observed = sum(centred.map((point) => point.time * point.count)) / events;
  const slope = findMonotoneRoot((beta) => {
    const { mean, variance } = spreadOfTimes(centred, beta);
    return { value: mean - observed, slope: variance };
  }, 0);
  const { logTotal, variance } = spreadOfTimes(centred, slope);
  const level = Math.log(events) - logTotal;
  const fitted = centred.map(({ time, count, exposure }) => ({
    count,
    mean: exposure * Math.exp(level + slope * time),
  }));
  return {
    events,
    intercept: level - slope * middle,
    slope,
    standardError: 1 / Math.sqrt(events * variance),
    ...misfit(fitted),
  };
}

/** Mean and variance of time when each period weighs N e^(βt), and ln of the total weight. */
function spreadOfTimes(points: readonly TrendPoint[], beta: number) {
  const logged = points.map(({ time, exposure }) => ({ time, log: Math.log(exposure) + beta * time }));
  // The largest is taken out before exponentiating: a bold Newton step must not overflow.
  const top = Math.max(...logged.map(({ log }) => log));
  const weighted = logged.map(({ time, log }) => ({ time, weight: Math.exp(log - top) }));
  const total = sum(weighted.map(({ weight }) => weight));
  const average = (value: (time: number) => number): number =>
    sum(weighted.map(({ time, weight }) => value(time) * weight)) / total;
  const mean = average((time) => time);
  return { mean, variance: average((time) => (time - mean) ** 2), logTotal: top + Math.log(total) };
}

/** How far the counts lie from the fitted line, by both usual measures. */
function misfit(fitted: readonly { readonly count: number; readonly mean: number }[]) {
  return {
    deviance: 2 * sum(fitted.map(({ count, mean }) => halfDeviance(count, mean))),
    pearsonChiSquare: sum(fitted.map(({ count, mean }) => (count - mean) ** 2 / mean)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
