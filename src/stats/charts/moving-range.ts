import { meanOf } from '../descriptive/descriptive.ts';

/** A moving range of this many times the mean one is beyond its own upper control limit. */
export const SCREEN_AT = 3.267;

/** Expected range of two standard normal values: turns a mean moving range into a standard deviation. */
export const D2 = 1.128;

/**
 * Mean moving range: the average step between neighbouring points.
 * Formula: mean of |x(i) - x(i-1)|; screened: the same without steps of SCREEN_AT times that mean or more.
 * Variant: one pass of screening. Where it would leave a mean of 0 (long ties and one step), the unscreened
 * mean is kept, or the limits would collapse to the centre.
 * Arguments: values in order, null for a missing point, which makes no step with its neighbours; screened.
 * Result: in the unit of the values, 0 when nothing ever changes. NaN without two neighbouring values.
 * Source: Nelson (1982), Journal of Quality Technology 14; guard against ties: this product.
 * @example
 * meanMovingRange([4, 6, 5, 9], false) // => 2.33333333333
 */
export function meanMovingRange(values: readonly (number | null)[], screened: boolean): number {
  const steps = stepsOf(values);
  const all = meanOf(steps);
  if (!screened) return all;
  const usual = meanOf(steps.filter((step) => step < SCREEN_AT * all));
  return usual > 0 ? usual : all;
}

function stepsOf(values: readonly (number | null)[]): readonly number[] {
  return values.flatMap((value, i) => {
    const previous = values[i - 1] ?? null;
    return value === null || previous === null ? [] : [Math.abs(value - previous)];
  });
}
