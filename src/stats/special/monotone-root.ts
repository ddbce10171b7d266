/** An increasing function, given with its derivative so that Newton's method can be used. */
export type IncreasingCurve = (at: number) => { readonly value: number; readonly slope: number };

// Newton's last step is squared in the error that remains, so 1e-11 leaves nothing visible.
const TOLERANCE = 1e-11;
const MAXIMUM_STEPS = 500;

/**
 * Root of an increasing function.
 * Formula: t_(k+1) = t_k - f(t_k) / f'(t_k).
 * Variant: Newton's method inside a shrinking bracket; a step that leaves the bracket, that cannot be
 * computed because a tail has underflowed, or that is more than half the one before it, is replaced by
 * halving the bracket (or, while one side is still open, by a stride that doubles). Arguments: the curve
 * (value may be ±Infinity); a starting point. Result: the root; NaN when the curve returns NaN or the root
 * is not found in 500 steps. Source: Newton-Raphson with bisection as safeguard, textbook.
 * @example
 * findMonotoneRoot((t) => ({ value: t ** 3 - 8, slope: 3 * t * t }), 1) // => 2
 */
export function findMonotoneRoot(curve: IncreasingCurve, start: number): number {
  let at = start;
  let previous = Number.POSITIVE_INFINITY;
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let step = 0; step < MAXIMUM_STEPS; step += 1) {
    const { value, slope } = curve(at);
    if (value === 0) return at;
    if (Number.isNaN(value)) return Number.NaN;
    if (value < 0) low = at;
    else high = at;
    const newton = at - value / slope;
    // Scaled to the point itself once it is large, or the last bits would never settle.
    const small = TOLERANCE * Math.max(1, Math.abs(at));
    if (Math.abs(newton - at) <= small) return newton;
    if (high - low <= small) return at;
    const crawling = Math.abs(newton - at) > previous / 2 && Number.isFinite(high - low);
    const inside = newton > low && newton < high;
    const next = inside && !crawling ? newton : retreat(low, high, 2 ** step);
    previous = Math.abs(next - at);
    at = next;
  }
  return Number.NaN;
}

/** Somewhere inside the bracket, when Newton's suggestion is not. */
function retreat(low: number, high: number, stride: number): number {
  if (high === Number.POSITIVE_INFINITY) return low + stride;
  if (low === Number.NEGATIVE_INFINITY) return high - stride;
  return low + (high - low) / 2;
}
