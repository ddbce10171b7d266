import { zFor } from '../confidence-level.ts';
import type { Failure } from '../outcome.ts';
import { toLine, type ValueKind } from './value-scale.ts';

/** With fewer groups a line through them says little: quintiles are the coarsest in use. */
export const FEWEST_QUANTILES = 5;

/** Groups of the population from the most deprived to the least, each list in that order. */
export type QuantileGroups = {
  readonly populations: readonly number[];
  readonly values: readonly number[];
  readonly lower95: readonly number[];
  readonly upper95: readonly number[];
  readonly kind: ValueKind;
  /** True to fit the line to logarithms of rates or log odds of proportions. */
  readonly transformed: boolean;
};

/**
 * First fault in the groups, or null when a line can be fitted.
 * Rule: lists of one length; at least 5 groups; all finite; populations above zero; limits on either side of the
 * value; rates above 0, proportions between 0 and 1, limits too; checked in that order.
 * Argument: see QuantileGroups. Result: a Failure or null. Source: the conditions under which Pamuk (1985)
 * defines the index.
 * @example
 * const five = { populations: [1, 1, 1, 1, 0], values: [1, 2, 3, 4, 5], lower95: [0, 1, 2, 3, 4], upper95: [2, 3, 4, 5, 6],
 *   kind: 'value', transformed: false };
 * faultInGroups(five) // => 'denominator-not-positive'
 */
export function faultInGroups(groups: QuantileGroups): Failure | null {
  const { populations, values, lower95, upper95, kind } = groups;
  const lists = [populations, values, lower95, upper95];
  if (lists.some((list) => list.length !== values.length)) return 'lengths-differ';
  if (values.length < FEWEST_QUANTILES) return 'too-few-quantiles';
  if (!lists.every((list) => list.every(Number.isFinite))) return 'not-finite';
  if (populations.some((population) => population <= 0)) return 'denominator-not-positive';
  const straddles = values.every((value, i) => value >= lower95[i]! && value <= upper95[i]!);
  if (!straddles) return 'limits-reversed';
  const onScale = [...lower95, ...upper95].every((limit) => Number.isFinite(toLine(kind, limit)));
  return onScale ? null : 'outside-scale';
}

/**
 * Standard error of each group on the scale where it is symmetrical.
 * Formula: (upper - lower) / (2 z), both on that scale. Argument: groups without a fault. Result: one per group, in
 * units of the value, its logarithm or its log odds. Cannot fail. Source: definition of a 95 % interval.
 * @example
 * const five = { populations: [1, 1, 1, 1, 1], values: [1, 2, 3, 4, 5], lower95: [0, 1, 2, 3, 4], upper95: [2, 3, 4, 5, 6],
 *   kind: 'value', transformed: false };
 * standardErrorsOf(five)[0] // => 0.510213456925
 */
export function standardErrorsOf({ lower95, upper95, kind }: QuantileGroups): readonly number[] {
  const width = 2 * zFor(0.95);
  return upper95.map((upper, i) => (toLine(kind, upper) - toLine(kind, lower95[i]!)) / width);
}

/**
 * The scale that the line is fitted on.
 * Formula: none. Argument: groups. Result: 'value' unless the line is to be fitted to logarithms or log odds. Cannot
 * fail. Source: definition.
 * @example
 * fittedScale({ kind: 'rate', transformed: false }) // => 'value'
 */
export function fittedScale({ kind, transformed }: Pick<QuantileGroups, 'kind' | 'transformed'>): ValueKind {
  return transformed ? kind : 'value';
}
