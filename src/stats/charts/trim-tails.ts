import { quantileType7 } from '../descriptive/descriptive.ts';

// 0.29 × 100 is 28.999999999999996 in binary: the hair keeps such a share whole.
const HAIR = 1e-9;

/**
 * Pull the extremes of a list in to its quantiles, keeping every value.
 * Formula: x below the quantile of the share becomes that quantile, x above the quantile of 1 - share
 * becomes that one.
 * Variant: quantiles of type 7. Arguments: finite values, not empty; share in [0, 0.5). Result: as many
 * values, in the order given. An empty list gives an empty one. Source: Spiegelhalter (2005), Statistics in
 * Medicine 24, section on overdispersion.
 * @example
 * winsorise([0, 1, 2, 3, 100], 0.25).join(' ') // => '1 1 2 3 3'
 */
export function winsorise(values: readonly number[], share: number): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const lowest = quantileType7(sorted, share);
  const highest = quantileType7(sorted, 1 - share);
  return values.map((value) => Math.min(Math.max(value, lowest), highest));
}

/**
 * Positions left in a list once its extremes are dropped.
 * Formula: floor(n × share) positions dropped at each end of the sorted list.
 * Variant: the same number at both ends; of equal values the earlier counts as smaller. Arguments: finite
 * values; share in [0, 0.5). Result: positions from 0, ascending. Source: National Health Service,
 * Summary Hospital-level Mortality Indicator, on 10 % truncation.
 * @example
 * positionsInside([5, 9, 1, 7], 0.25).join(' ') // => '0 3'
 */
export function positionsInside(values: readonly number[], share: number): readonly number[] {
  const dropped = Math.floor(values.length * share + HAIR);
  const order = values.map((value, position) => ({ value, position })).toSorted((a, b) => a.value - b.value);
  const kept = order.slice(dropped, values.length - dropped).map(({ position }) => position);
  return kept.toSorted((a, b) => a - b);
}
