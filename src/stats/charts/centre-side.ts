/** -1 below the centre line, 0 on it, 1 above. */
export type Side = -1 | 0 | 1;

// The centre is a sum divided: its last bits are rounding, and must not put 0.2 above the mean of 0.1, 0.2, 0.3.
const ROUNDING = 8 * Number.EPSILON;

/**
 * Side of the centre line each value lies on.
 * Formula: sign(x - centre), 0 within 8 units of rounding of the largest value.
 * Arguments: finite values; centre in the same unit. Result: one side for each value. Source: definition.
 * @example
 * sidesOf([0.1, 0.2, 0.3], 0.20000000000000004).join(' ') // => '-1 0 1'
 */
export function sidesOf(values: readonly number[], centre: number): readonly Side[] {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), Math.abs(centre));
  return values.map((value) => {
    if (Math.abs(value - centre) <= ROUNDING * largest) return 0;
    return value > centre ? 1 : -1;
  });
}
