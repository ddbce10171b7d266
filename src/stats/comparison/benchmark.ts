import type { Limits } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import {
  type BenchmarkCategory,
  type BenchmarkPosition,
  categoryFor,
  type Polarity,
} from './benchmark-category.ts';

export type BenchmarkRule = 'single95' | 'single95-998' | 'both-intervals';

export type BenchmarkInput = {
  readonly rule: BenchmarkRule;
  readonly polarity: Polarity;
  /** Limits of the local figure; null where none were published. */
  readonly local95: Limits | null;
  readonly local998: Limits | null;
  readonly comparatorValue: number | null;
  /** Needed by 'both-intervals' alone. */
  readonly comparator95: Limits | null;
};

export type Benchmark = { readonly category: BenchmarkCategory; readonly rule: BenchmarkRule };

/**
 * Benchmark: is the local figure better, similar or worse than its comparator?
 * Formula: single95: below when upper < c, above when lower > c, otherwise similar, with the local 95 %
 * limits and the comparator's value c. single95-998: the same, and "far" when the 99.8 % limits leave c out
 * too. both-intervals: below when the local upper 95 % limit < the comparator's lower one, above when the
 * local lower > its upper. Then categoryFor.
 * Variant: single95 is the rule of the English public health profiles and the default; both-intervals is
 * stricter (with equal standard errors, about 0.6 % of equal areas differ by chance instead of 5 %).
 * Touching is similar.
 * Arguments: limits and comparator in one unit; polarity. Result: the category and the rule that gave it;
 * 'not-compared' when a limit the rule needs is null.
 * Fails: not-finite, limits-reversed (a lower limit above its upper one).
 * Source: Fingertips, comparison methods of the public health technical guidance; Schenker & Gentleman
 * (2001), American Statistician 55, on overlapping intervals.
 * @example
 * const benchmark = benchmarkAgainst({ rule: 'single95', polarity: 'low-is-good', comparatorValue: 8,
 *   local95: { lower: 8.0001, upper: 12 }, local998: null, comparator95: null });
 * benchmark.ok && benchmark.value.category // => 'worse'
 */
export function benchmarkAgainst(input: BenchmarkInput): Outcome<Benchmark> {
  const fault = faultIn(input);
  if (fault !== null) return fail(fault);
  const position = POSITION_BY[input.rule](input);
  const category = position === null ? 'not-compared' : categoryFor(position, input.polarity);
  return succeed({ category, rule: input.rule });
}

function faultIn({ local95, local998, comparator95, comparatorValue }: BenchmarkInput): Failure | null {
  const intervals = [local95, local998, comparator95].filter((limits) => limits !== null);
  const numbers = intervals.flatMap(({ lower, upper }) => [lower, upper]);
  if (![...numbers, comparatorValue ?? 0].every(Number.isFinite)) return 'not-finite';
  return intervals.some(({ lower, upper }) => lower > upper) ? 'limits-reversed' : null;
}

/** How each rule finds the position; null when a limit it needs is missing. */
const POSITION_BY: Readonly<Record<BenchmarkRule, (input: BenchmarkInput) => BenchmarkPosition | null>> = {
  single95: ({ local95, comparatorValue }) => single(local95, comparatorValue),
  'single95-998': ({ local95, local998, comparatorValue }) => {
    const near = single(local95, comparatorValue);
    const far = single(local998, comparatorValue);
    if (near === null || far === null) return null;
    if (near === 'below' && far === 'below') return 'far-below';
    return near === 'above' && far === 'above' ? 'far-above' : near;
  },
  'both-intervals': ({ local95, comparator95 }) =>
    local95 === null || comparator95 === null ? null : apart(local95, comparator95),
};

function single(limits: Limits | null, value: number | null): 'below' | 'similar' | 'above' | null {
  return limits === null || value === null ? null : apart(limits, { lower: value, upper: value });
}

function apart(local: Limits, comparator: Limits): 'below' | 'similar' | 'above' {
  if (local.upper < comparator.lower) return 'below';
  return local.lower > comparator.upper ? 'above' : 'similar';
}
