/** A continued fraction b0 + a1/(b1 + a2/(b2 + ...)): `numerator(n)` is a_n, `denominator(n)` b_n. */
export type ContinuedFraction = {
  readonly leading: number;
  readonly numerator: (n: number) => number;
  readonly denominator: (n: number) => number;
};

/** Expansions give up after this many terms. Counts of a thousand million need about 240,000. */
export const MAXIMUM_TERMS = 5_000_000;

// Stop when a further term changes nothing that rounding would not.
const TOLERANCE = 1e-15;
// A partial denominator of exactly zero would divide by zero; Thompson & Barnett nudge it.
const NUDGE = 1e-300;

/**
 * Value of a continued fraction by the modified Lentz method.
 * Formula: f = b0 + a1/(b1 + a2/(b2 + ...)), built up as f_n = f_(n-1) C_n D_n with C_n = b_n + a_n /
 * C_(n-1) and D_n = 1 / (b_n + a_n D_(n-1)).
 * Argument: the leading term and the two term functions (n from 1). Result: the value; NaN when it has not
 * settled after MAXIMUM_TERMS, so that a poor figure cannot pass for a good one. Source: Lentz (1976);
 * Thompson & Barnett (1986).
 * @example
 * evaluateContinuedFraction({ leading: 1, numerator: () => 1, denominator: () => 1 }) // => 1.618033988749895
 */
export function evaluateContinuedFraction(fraction: ContinuedFraction): number {
  let value = awayFromZero(fraction.leading);
  let ahead = value;
  let behind = 0;
  for (let n = 1; n <= MAXIMUM_TERMS; n += 1) {
    const numerator = fraction.numerator(n);
    const denominator = fraction.denominator(n);
    behind = 1 / awayFromZero(denominator + numerator * behind);
    ahead = awayFromZero(denominator + numerator / ahead);
    const change = ahead * behind;
    value *= change;
    if (Math.abs(change - 1) <= TOLERANCE) return value;
  }
  return Number.NaN;
}

function awayFromZero(x: number): number {
  return x === 0 ? NUDGE : x;
}
