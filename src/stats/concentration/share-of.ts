/** Far below one unit in any list, far above the rounding of a product. */
const HAIR = 1e-12;

/**
 * A share of a total, cleared of the hair that binary fractions add: 0.07 × 100 is 7.000000000000001, and one unit
 * too many would be asked for.
 * Formula: share × total × (1 - 1e-12). Arguments: share, 0 to 1; total in any unit. Result: the same unit, never
 * above the share meant. Cannot fail. Source: none needed.
 * @example
 * Math.ceil(shareOf(100, 0.07)) // => 7
 */
export function shareOf(total: number, share: number): number {
  return total * share * (1 - HAIR);
}
