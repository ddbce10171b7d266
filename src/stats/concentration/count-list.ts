import type { Failure } from '../outcome.ts';
import { sum } from '../sum.ts';

/**
 * First fault in the counts of a list of units, or null when their concentration can be measured.
 * Rule: at least one unit, every count finite, none below zero, not all zero, and a total that a double can hold;
 * checked in that order.
 * Argument: events of each unit, units without events included. Result: a Failure or null. Source: the conditions
 * under which a Lorenz curve is defined, Gastwirth (1972), Review of Economics and Statistics 54.
 * @example
 * faultInCounts([0, 0]) // => 'all-zero'
 */
export function faultInCounts(counts: readonly number[]): Failure | null {
  if (counts.length === 0) return 'no-units';
  if (!counts.every(Number.isFinite)) return 'not-finite';
  if (counts.some((count) => count < 0)) return 'negative-count';
  const total = sum(counts);
  if (total === 0) return 'all-zero';
  return Number.isFinite(total * counts.length) ? null : 'beyond-precision';
}

/**
 * Counts from the smallest to the largest.
 * Formula: none. Argument: events of each unit. Result: the same counts in order. Cannot fail. Source: none needed.
 * @example
 * ascending([3, 20, 1]).join(' ') // => '1 3 20'
 */
export function ascending(counts: readonly number[]): readonly number[] {
  return counts.toSorted((a, b) => a - b);
}
