import type { Level, Limits } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { rateRatio } from './rate-ratio.ts';

export type PercentChangeInput = {
  /** Events in the earlier and in the later period. */
  readonly before: number;
  readonly after: number;
  /** Months, days or population behind each count; 1 and 1 when the periods are alike. */
  readonly exposureBefore: number;
  readonly exposureAfter: number;
  readonly level: Level;
};

export type PercentChange = Limits & {
  readonly percent: number;
  readonly pValue: number;
  readonly method: 'exact-conditional';
};

/**
 * Percentage change of a rate between two periods, with exact limits.
 * Formula: 100 (RR - 1), RR = (after / exposureAfter) / (before / exposureBefore); limits are those of RR,
 * transformed alike.
 * Variant: exact conditional (Poisson), central p-value. Both counts vary by chance: a change on 12 events
 * is not a change on 12,000.
 * Arguments: counts >= 0, exposures > 0 in one unit, level. Result: percent (-100 upwards).
 * Fails: not-finite, denominator-not-positive, negative-count, both-counts-zero, zero-baseline (growth from
 * nothing has no percentage; the counts themselves are the finding), beyond-precision.
 * Source: Przyborowski & Wilenski (1940), Biometrika 31.
 * @example
 * const change = percentChange({ before: 12, after: 20, exposureBefore: 1, exposureAfter: 1, level: 0.95 });
 * change.ok && change.value.percent // => 66.6666666667
 */
export function percentChange(input: PercentChangeInput): Outcome<PercentChange> {
  const { before, after, exposureBefore, exposureAfter, level } = input;
  const comparison = rateRatio({
    localCount: after,
    localPopulation: exposureAfter,
    comparatorCount: before,
    comparatorPopulation: exposureBefore,
    comparatorIncludesLocal: false,
    level,
  });
  if (!comparison.ok) return comparison;
  if (before === 0) return fail('zero-baseline');
  const { lower, upper, pValue } = comparison.value;
  // Formed from the difference, not from a rounded ratio minus 1: two near-equal millions differ
  // in the last digits of their ratio.
  const base = before * exposureAfter;
  const percent = (100 * (after * exposureBefore - base)) / base;
  if (!Number.isFinite(percent + upper)) return fail('beyond-precision');
  const toPercent = (ratio: number): number => 100 * (ratio - 1);
  return succeed({
    percent,
    lower: toPercent(lower),
    upper: toPercent(upper),
    pValue,
    method: 'exact-conditional',
  });
}
