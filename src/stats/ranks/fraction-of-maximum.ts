import { fail, type Outcome } from '../outcome.ts';
import { extremesOf, presentValues, type Rescaled, rescale } from './present-values.ts';

/**
 * Fractions of the maximum: each value as a share of the largest.
 * Formula: v / max.
 * Variant: zero keeps its meaning, which min-max does not leave it; a value below zero gives a share below
 * zero. Arguments: values on a scale with a true zero, null where there is none. Result: unit-free, at most 1,
 * null kept.
 * Fails: not-finite, too-few-points (no value), denominator-not-positive (no value above zero),
 * beyond-precision.
 * Source: OECD & JRC (2008), Handbook on Constructing Composite Indicators, section 5.
 * @example
 * const scaled = fractionsOfMaximum([6, 4, 11]);
 * scaled.ok && scaled.value[0] // => 0.545454545454545
 */
export function fractionsOfMaximum(values: Rescaled): Outcome<Rescaled> {
  const present = presentValues(values);
  if (!present.ok) return fail(present.reason);
  const { largest } = extremesOf(present.value);
  if (largest <= 0) return fail('denominator-not-positive');
  return rescale(values, (value) => value / largest);
}
