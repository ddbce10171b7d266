import { mean, medianAbsoluteDeviation, quantileSorted, sampleStandardDeviation } from 'simple-statistics';
import { fail, type Outcome, succeed } from '../outcome.ts';

export type Description = {
  readonly count: number;
  readonly mean: number;
  /** Null for a single value, which says nothing about spread. */
  readonly standardDeviation: number | null;
  /** Median distance from the median, not multiplied by 1.4826. */
  readonly medianAbsoluteDeviation: number;
  readonly p10: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly p90: number;
  /** Quartiles that are always a value of the list, or half way between two. */
  readonly q1Type2: number;
  readonly q3Type2: number;
};

/**
 * Descriptive statistics of a list: middle, spread and quantiles.
 * Formula: mean Σx/n; standard deviation sqrt(Σ(x - mean)²/(n - 1)); median absolute deviation
 * median|x - median|; quantiles as quantileType7 and quantileType2.
 * Variant: n - 1 in the standard deviation; the absolute deviation is not scaled to a normal distribution;
 * quartiles of both types, because they differ by up to half on short lists.
 * Arguments: values, in one unit, in any order. Result: everything in the unit of the values.
 * Fails: too-few-points (no value), not-finite, beyond-precision.
 * Source: Hyndman & Fan (1996), American Statistician 50, for the types of quantile.
 * @example
 * const description = describeValues([69, 57.3, 23.4, 52.8, 44.8]);
 * description.ok && description.value.standardDeviation // => 16.9946462158
 */
export function describeValues(values: readonly number[]): Outcome<Description> {
  if (!values.every(Number.isFinite)) return fail('not-finite');
  if (values.length === 0) return fail('too-few-points');
  const list = [...values];
  const sorted = list.toSorted((a, b) => a - b);
  const description: Description = {
    count: values.length,
    mean: mean(list),
    standardDeviation: values.length === 1 ? null : sampleStandardDeviation(list),
    medianAbsoluteDeviation: medianAbsoluteDeviation(list),
    p10: quantileType7(sorted, 0.1),
    q1: quantileType7(sorted, 0.25),
    median: quantileType7(sorted, 0.5),
    q3: quantileType7(sorted, 0.75),
    p90: quantileType7(sorted, 0.9),
    q1Type2: quantileType2(sorted, 0.25),
    q3Type2: quantileType2(sorted, 0.75),
  };
  const held = Object.values(description).every((figure) => figure === null || Number.isFinite(figure));
  return held ? succeed(description) : fail('beyond-precision');
}

/**
 * Arithmetic mean, summed so that small values beside large ones are not lost.
 * Formula: Σx / n. Variant: compensated summation.
 * Argument: at least one finite value. Result: in the unit of the values. NaN for an empty list, Infinity
 * when the sum overflows: callers check first. Source: definition.
 * @example
 * meanOf([2, 4, 9]) // => 5
 */
export function meanOf(values: readonly number[]): number {
  return values.length === 0 ? Number.NaN : mean([...values]);
}

/**
 * Quantile by linear interpolation between neighbouring values, R's default.
 * Formula: x at position 1 + (n - 1) p of the sorted list, between two values in proportion.
 * Variant: Hyndman & Fan type 7. Arguments: sorted, ascending and not empty; p in [0, 1]. Result: in the
 * unit of the values. NaN for an empty list. Source: Hyndman & Fan (1996).
 * @example
 * quantileType7([1, 2], 0.25) // => 1.25
 */
export function quantileType7(sorted: readonly number[], p: number): number {
  return sorted.length === 0 ? Number.NaN : quantileSorted([...sorted], p);
}

/**
 * Quantile that is a value of the list, or half way between two.
 * Formula: h = n p; the value after position h, averaged with the one before it when h is whole.
 * Variant: Hyndman & Fan type 2, the inverse of the empirical distribution with averaging. Arguments:
 * sorted, ascending and not empty; p strictly between 0 and 1. Result: in the unit of the values. NaN for an
 * empty list. Source: Hyndman & Fan (1996).
 * @example
 * quantileType2([0, 0, 0, 100], 0.75) // => 50
 */
export function quantileType2(sorted: readonly number[], p: number): number {
  const position = sorted.length * p;
  const next = sorted[Math.min(Math.floor(position), sorted.length - 1)] ?? Number.NaN;
  const last = sorted[Math.ceil(position) - 1] ?? Number.NaN;
  return (last + next) / 2;
}
