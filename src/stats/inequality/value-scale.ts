/** What the values of the groups are: free numbers, rates above 0, or proportions between 0 and 1. */
export type ValueKind = 'value' | 'rate' | 'proportion';

/**
 * A value on the scale where its error is symmetrical.
 * Formula: x for a value, ln x for a rate, ln (x / (1 - x)) for a proportion.
 * Arguments: kind; x, above 0 for a rate, between 0 and 1 for a proportion. Result: any number; NaN or infinite
 * outside those ranges. Source: definition.
 * @example
 * toLine('proportion', 0.5) // => 0
 */
export function toLine(kind: ValueKind, x: number): number {
  if (kind === 'value') return x;
  return kind === 'rate' ? Math.log(x) : Math.log(x) - Math.log1p(-x);
}

/**
 * Back from that scale.
 * Formula: y, e^y or 1 / (1 + e^-y). Arguments: kind; y, any number. Result: a value, rate or proportion. Cannot
 * fail. Source: inverse of toLine.
 * @example
 * fromLine('rate', 0) // => 1
 */
export function fromLine(kind: ValueKind, y: number): number {
  if (kind === 'value') return y;
  return kind === 'rate' ? Math.exp(y) : 1 / (1 + Math.exp(-y));
}
