import { fail, type Outcome, succeed } from '../outcome.ts';

/** A scale's result: one number per value, null where there was none. */
export type Rescaled = readonly (number | null)[];

/**
 * The values a scale is made from: those that are there.
 * Rule: a missing value stays missing on the new scale and has no part in making it.
 * Arguments: values in one unit, null where there is none. Result: the others, in their order.
 * Fails: not-finite, too-few-points (no value at all).
 * Source: the same rule as everywhere else in the product: missing is not zero.
 * @example
 * const present = presentValues([3, null, 5]);
 * present.ok && present.value.length // => 2
 */
export function presentValues(values: Rescaled): Outcome<readonly number[]> {
  const present = values.filter((value) => value !== null);
  if (!present.every(Number.isFinite)) return fail('not-finite');
  return present.length === 0 ? fail('too-few-points') : succeed(present);
}

/**
 * Carry every value that is there to the new scale.
 * Arguments: values, null where there is none; the rule for one value. Result: one number per value, null
 * kept.
 * Fails: beyond-precision, when the rule gives anything but a finite number.
 * Source: see presentValues.
 * @example
 * const doubled = rescale([3, null], (value) => 2 * value);
 * doubled.ok && doubled.value[0] // => 6
 */
export function rescale(values: Rescaled, rule: (value: number) => number): Outcome<Rescaled> {
  const scaled = values.map((value) => (value === null ? null : rule(value)));
  return scaled.every((value) => value === null || Number.isFinite(value))
    ? succeed(scaled)
    : fail('beyond-precision');
}

/**
 * The smallest and the largest of a list, without handing the list over as arguments: long ones overflow.
 * Argument: at least one number. Result: in the unit of the values; for an empty list Infinity and -Infinity.
 * Cannot fail.
 * @example
 * extremesOf([3, 1, 2]).largest // => 3
 */
export function extremesOf(values: readonly number[]): { smallest: number; largest: number } {
  let [smallest, largest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    smallest = Math.min(smallest, value);
    largest = Math.max(largest, value);
  }
  return { smallest, largest };
}
