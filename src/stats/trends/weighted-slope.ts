import { sum } from '../sum.ts';

export type WeightedPoint = {
  readonly time: number;
  readonly value: number;
  readonly standardError: number;
};

/**
 * Slope of a straight line through points of known precision.
 * Formula: weights w = 1/SE²; slope = Σ w (t - t̄) y / Σ w (t - t̄)², t̄ the weighted mean time; SE of slope =
 * 1 / sqrt(Σ w (t - t̄)²).
 * Variant: weighted least squares, errors taken as known, not estimated from the scatter.
 * Argument: points at two times or more, standard errors > 0. Result: value per unit of time, and its
 * standard error; NaN where the weights overflow. Source: Armitage, Berry & Matthews (2002), Statistical
 * Methods in Medical Research, weighted regression.
 * @example
 * weightedSlope([{ time: 0, value: 1, standardError: 1 }, { time: 2, value: 5, standardError: 1 }]).slope // => 2
 */
export function weightedSlope(points: readonly WeightedPoint[]) {
  // Only the proportions of the weights matter until the end: squares of tiny errors would overflow.
  const smallest = Math.min(...points.map((point) => point.standardError));
  const weighted = points.map((point) => ({ ...point, weight: (smallest / point.standardError) ** 2 }));
  const weight = sum(weighted.map((point) => point.weight));
  const middle = sum(weighted.map((point) => point.weight * point.time)) / weight;
  const spread = sum(weighted.map((point) => point.weight * (point.time - middle) ** 2));
  const lean = sum(weighted.map((point) => point.weight * (point.time - middle) * point.value));
  return { slope: lean / spread, standardError: smallest / Math.sqrt(spread) };
}
