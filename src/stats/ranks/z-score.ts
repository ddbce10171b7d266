import { fail, type Outcome } from '../outcome.ts';
import { extremesOf, presentValues, type Rescaled, rescale } from './present-values.ts';

/**
 * Z-scores: how many standard deviations each value lies from the mean of the list.
 * Formula: (v - mean) / s, s² = Σ (v - mean)² / (n - 1).
 * Variant: sample standard deviation, n - 1; two passes, with deviations measured in units of the largest so
 * that no square overflows or vanishes. Arguments: values in one unit, null where there is none. Result:
 * unit-free, null kept; mean 0.
 * Fails: not-finite, too-few-points, constant-series (one value is a constant), beyond-precision.
 * Source: OECD & JRC (2008), Handbook on Constructing Composite Indicators, section 5.
 * @example
 * const scaled = zScores([5, 5, 5, 6]);
 * scaled.ok && scaled.value[3] // => 1.5
 */
export function zScores(values: Rescaled): Outcome<Rescaled> {
  const present = presentValues(values);
  if (!present.ok) return fail(present.reason);
  const { smallest, largest } = extremesOf(present.value);
  if (smallest === largest) return fail('constant-series');
  const mean = meanFrom(present.value, smallest);
  const unit = Math.max(mean - smallest, largest - mean);
  const squares = present.value.reduce((sum, value) => sum + ((value - mean) / unit) ** 2, 0);
  const deviation = Math.sqrt(squares / (present.value.length - 1));
  return rescale(values, (value) => (value - mean) / unit / deviation);
}

/** Measured from the smallest value: a million and one is a million and a small number. */
function meanFrom(values: readonly number[], origin: number): number {
  return origin + values.reduce((sum, value) => sum + (value - origin), 0) / values.length;
}
