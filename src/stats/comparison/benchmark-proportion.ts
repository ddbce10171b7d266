import { type Level, type Limits, zFor } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { type BenchmarkCategory, categoryFor, type Polarity } from './benchmark-category.ts';

export type ProportionBenchmarkInput = {
  /** Local proportion × per. */
  readonly value: number;
  /** How many the local proportion is of. */
  readonly base: number;
  /** Comparator proportion × per, taken as known. */
  readonly comparatorValue: number;
  /** The multiplier: 100 for percentages, 1 for shares. */
  readonly per: number;
  readonly level: Level;
  readonly polarity: Polarity;
};

export type ProportionBenchmark = {
  readonly category: BenchmarkCategory;
  /** Control limits around the comparator, in the unit of the values. */
  readonly controlLimits: Limits;
};

/**
 * Benchmark of a proportion by control limits: could a place with the comparator's proportion show this?
 * Formula: limits p ± z sqrt(p (1 - p) / n), p the comparator's proportion and n the local base; below or
 * above when the local value is outside. Then categoryFor.
 * Variant: Shewhart p chart around a given centre, cut off at 0 and at per. The decision is the one of
 * the Wilson interval of the local proportion at the same level. Touching is similar.
 * Arguments: values in one unit, base > 0, per > 0, level 0.95 or 0.998. Result: category, and the limits in
 * the unit of the values.
 * Fails: not-finite, denominator-not-positive (base or per), negative-count (a value below 0),
 * numerator-exceeds-denominator (a value above per).
 * Source: Shewhart (1931), Economic Control of Quality; Wilson (1927), JASA 22, for the equivalence.
 * @example
 * const benchmark = benchmarkProportion({ value: 21.89, base: 2808, comparatorValue: 25.68, per: 100,
 *   level: 0.95, polarity: 'low-is-good' });
 * benchmark.ok && benchmark.value.category // => 'better'
 */
export function benchmarkProportion(input: ProportionBenchmarkInput): Outcome<ProportionBenchmark> {
  const fault = faultIn(input);
  if (fault !== null) return fail(fault);
  const { value, base, comparatorValue, per, level, polarity } = input;
  const centre = comparatorValue / per;
  const halfWidth = zFor(level) * Math.sqrt((centre * (1 - centre)) / base) * per;
  const lower = Math.max(0, comparatorValue - halfWidth);
  const upper = Math.min(per, comparatorValue + halfWidth);
  const position = value < lower ? 'below' : value > upper ? 'above' : 'similar';
  return succeed({ category: categoryFor(position, polarity), controlLimits: { lower, upper } });
}

function faultIn({ value, base, comparatorValue, per }: ProportionBenchmarkInput): Failure | null {
  const fault =
    faultInRate({ count: value, denominator: base }) ??
    faultInRate({ count: comparatorValue, denominator: per });
  if (fault !== null) return fault;
  return Math.max(value, comparatorValue) > per ? 'numerator-exceeds-denominator' : null;
}
