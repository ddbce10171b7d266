import { type Level, type Limits, zFor } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from './rate-input.ts';

export type ProportionInput = {
  /** How many of the base have the property; may be fractional when weighted. */
  readonly count: number;
  /** How many were asked or examined. */
  readonly base: number;
  /** The multiplier: 100 for a percentage, 1 for a share. */
  readonly per: number;
};

export type Proportion = {
  readonly proportion: number;
  readonly limits95: Limits;
  readonly limits998: Limits;
};

/**
 * Proportion with Wilson score confidence limits.
 * Formula: (2x + z² ∓ z sqrt(z² + 4x(1 - x/n))) / (2(n + z²)), times per.
 * Variant: Wilson score without continuity correction.
 * Arguments: 0 <= count <= base, base > 0, per > 0. Result: share × per, with 95 % and 99.8 % limits in the
 * same units. Assumes a simple random sample: a weighted survey needs its effective base, not its number of
 * interviews.
 * Fails: not-finite, denominator-not-positive (base or per), negative-count, numerator-exceeds-denominator.
 * Source: Wilson (1927), JASA 22; recommended by Newcombe (1998), Statistics in Medicine 17.
 * @example
 * const share = wilsonProportion({ count: 123, base: 400, per: 100 });
 * share.ok && share.value.limits95.lower // => 26.4287397731
 */
export function wilsonProportion({ count, base, per }: ProportionInput): Outcome<Proportion> {
  const fault = faultInRate({ count, denominator: base }) ?? faultInRate({ count, denominator: per });
  if (fault !== null) return fail(fault);
  if (count > base) return fail('numerator-exceeds-denominator');
  const scale = ({ lower, upper }: Limits): Limits => ({ lower: lower * per, upper: upper * per });
  return succeed({
    proportion: (count / base) * per,
    limits95: scale(wilsonLimits(count, base, 0.95)),
    limits998: scale(wilsonLimits(count, base, 0.998)),
  });
}

function wilsonLimits(count: number, base: number, level: Level): Limits {
  const z = zFor(level);
  const spread = z * Math.sqrt(z * z + 4 * count * (1 - count / base));
  const middle = 2 * count + z * z;
  const width = 2 * (base + z * z);
  return {
    // On paper the ends are exactly 0 and 1 for none and all; rounding must not step outside.
    lower: count === 0 ? 0 : (middle - spread) / width,
    upper: count === base ? 1 : (middle + spread) / width,
  };
}
