import { fail, type Outcome } from '../outcome.ts';
import { extremesOf, presentValues, type Rescaled, rescale } from './present-values.ts';

/**
 * Vector normalisation: the values divided by their length as a vector.
 * Formula: v / sqrt(Σ v²).
 * Variant: Euclidean length, worked out in units of the largest value so that no square overflows or vanishes.
 * Arguments: values on a scale with a true zero, null where there is none. Result: unit-free, -1 to 1, squares
 * adding up to 1, null kept.
 * Fails: not-finite, too-few-points (no value), all-zero.
 * Source: Hwang & Yoon (1981), Multiple Attribute Decision Making, chapter 2.
 * @example
 * const scaled = vectorNormalised([3, 4]);
 * scaled.ok && scaled.value[0] // => 0.6
 */
export function vectorNormalised(values: Rescaled): Outcome<Rescaled> {
  const present = presentValues(values);
  if (!present.ok) return fail(present.reason);
  const { smallest, largest } = extremesOf(present.value);
  const unit = Math.max(-smallest, largest);
  if (unit === 0) return fail('all-zero');
  const length = Math.sqrt(present.value.reduce((sum, value) => sum + (value / unit) ** 2, 0));
  return rescale(values, (value) => value / unit / length);
}
