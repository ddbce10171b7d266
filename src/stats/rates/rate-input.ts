import type { Failure } from '../outcome.ts';

/** A number of events and what they are counted against: people, households, days. */
export type RateInput = { readonly count: number; readonly denominator: number };

/**
 * First fault in the inputs of a rate, or null when a rate can be formed.
 * Rule: both numbers finite, denominator above zero, count not below zero, checked in that order. One place
 * for it, because every rate, ratio and trend must refuse the same things.
 * Arguments: count of events; denominator in its own units. Result: a Failure or null. Source: the
 * conditions under which Eayres (2008) defines a crude rate.
 * @example
 * faultInRate({ count: 5, denominator: 0 }) // => 'denominator-not-positive'
 */
export function faultInRate({ count, denominator }: RateInput): Failure | null {
  if (!Number.isFinite(count) || !Number.isFinite(denominator)) return 'not-finite';
  if (denominator <= 0) return 'denominator-not-positive';
  if (count < 0) return 'negative-count';
  return null;
}
