import { atBothLevels, type LimitsAtBothLevels, zFor } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';

export type LocationQuotientInput = {
  /** Local events of the category, and of all categories. */
  readonly localCount: number;
  readonly localTotal: number;
  /** The same in a reference that leaves the local area out. */
  readonly referenceCount: number;
  readonly referenceTotal: number;
};

export type LocationQuotient = {
  /** Local share over reference share. */
  readonly quotient: number;
  readonly localShare: number;
  readonly referenceShare: number;
  /** Standard error of ln quotient; null, as the limits are, without local events or when both shares are 1. */
  readonly standardErrorOfLog: number | null;
  readonly limits: LimitsAtBothLevels | null;
};

/**
 * Location quotient: how many times its share elsewhere a category's share is locally.
 * Formula: LQ = (a/A) / (b/B); SE of ln LQ = sqrt(1/a - 1/A + 1/b - 1/B); limits LQ e^(∓ z SE).
 * Variant: Katz's log interval for two separate binomial samples.
 * Arguments: counts, 0 <= part <= total, totals > 0. Result: unit-free; shares 0 to 1.
 * Fails: not-finite, denominator-not-positive, negative-count, numerator-exceeds-denominator, zero-reference-share,
 * beyond-precision.
 * Source: Brantingham & Brantingham (1998), Crime Prevention Studies 8; Katz, Baptista, Azen & Pike (1978),
 * Biometrics 34.
 * @example
 * const outcome = locationQuotient({ localCount: 1737, localTotal: 7957, referenceCount: 178615,
 *   referenceTotal: 3503954 });
 * outcome.ok && outcome.value.quotient // => 4.28243646653
 */
export function locationQuotient(input: LocationQuotientInput): Outcome<LocationQuotient> {
  const { localCount, localTotal, referenceCount, referenceTotal } = input;
  const fault = faultInPart(localCount, localTotal) ?? faultInPart(referenceCount, referenceTotal);
  if (fault !== null) return fail(fault);
  if (referenceCount === 0) return fail('zero-reference-share');
  const localShare = localCount / localTotal;
  const referenceShare = referenceCount / referenceTotal;
  const quotient = localShare / referenceShare;
  const error = Math.sqrt(
    relativeVariance(localCount, localTotal) + relativeVariance(referenceCount, referenceTotal),
  );
  const hasLimits = localCount > 0 && error > 0;
  const limits = hasLimits ? katzLimits(quotient, error) : null;
  if (!isSound(localCount, quotient, limits)) return fail('beyond-precision');
  return succeed({
    quotient,
    localShare,
    referenceShare,
    standardErrorOfLog: hasLimits ? error : null,
    limits,
  });
}

/** 1/a - 1/A, written so that it does not cancel when nearly everything is of the category. */
function relativeVariance(count: number, total: number): number {
  return (total - count) / total / count;
}

function katzLimits(quotient: number, error: number): LimitsAtBothLevels {
  return atBothLevels((level) => ({
    lower: quotient * Math.exp(-zFor(level) * error),
    upper: quotient * Math.exp(zFor(level) * error),
  }));
}

function isSound(localCount: number, quotient: number, limits: LimitsAtBothLevels | null): boolean {
  if (!Number.isFinite(quotient) || quotient > 0 !== localCount > 0) return false;
  return limits === null || (limits.limits998.lower > 0 && Number.isFinite(limits.limits998.upper));
}

function faultInPart(count: number, total: number): Failure | null {
  const fault = faultInRate({ count, denominator: total });
  return fault === null && count > total ? 'numerator-exceeds-denominator' : fault;
}
