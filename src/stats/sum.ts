/**
 * Sum of numbers.
 * Formula: Σ x. Argument: numbers in one unit. Result: in that unit, 0 for none. Cannot fail. Source: definition.
 * @example
 * sum([1, 2, 4]) // => 7
 */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
