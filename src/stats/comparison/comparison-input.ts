import type { Level } from '../confidence-level.ts';
import type { Failure } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import type { RatePair } from './independent-rate-ratio.ts';

/** A local count and a comparator count, each with its population. */
export type ComparisonInput = {
  readonly localCount: number;
  readonly localPopulation: number;
  readonly comparatorCount: number;
  readonly comparatorPopulation: number;
  /** True when the comparator's figures contain the local ones, as England's contain a district's. */
  readonly comparatorIncludesLocal: boolean;
  readonly level: Level;
};

/**
 * First fault in the inputs of a comparison of two rates, or null when they can be compared.
 * Rule: faultInRate on both sides; a part is no larger than its whole, in events and in people, and is not
 * the whole itself. Two counts of 0 are left to the caller: they have a difference but no ratio.
 * Arguments: counts of events; populations in one unit. Result: a Failure or null. Source: the conditions of
 * the formulas of rateRatio and rateDifference.
 * @example
 * const whole = { comparatorCount: 50, comparatorPopulation: 5000, comparatorIncludesLocal: true, level: 0.95 };
 * faultInComparison({ localCount: 60, localPopulation: 1000, ...whole }) // => 'local-exceeds-comparator'
 */
export function faultInComparison(input: ComparisonInput): Failure | null {
  const { localCount, localPopulation, comparatorCount, comparatorPopulation } = input;
  const fault =
    faultInRate({ count: localCount, denominator: localPopulation }) ??
    faultInRate({ count: comparatorCount, denominator: comparatorPopulation });
  if (fault !== null || !input.comparatorIncludesLocal) return fault;
  if (localPopulation > comparatorPopulation || localCount > comparatorCount)
    return 'local-exceeds-comparator';
  return localPopulation === comparatorPopulation ? 'local-equals-comparator' : null;
}

/**
 * The same figures under the names the formulas use.
 * Formula: none; local first. Argument: the input of a comparison. Result: two counts and their populations.
 * Cannot fail. Source: none needed.
 * @example
 * pairOf({ localCount: 3, localPopulation: 1, comparatorCount: 4, comparatorPopulation: 2 }).otherCount // => 4
 */
export function pairOf(input: ComparisonInput): RatePair {
  return {
    count: input.localCount,
    population: input.localPopulation,
    otherCount: input.comparatorCount,
    otherPopulation: input.comparatorPopulation,
  };
}
