import { atBothLevels, type Limits, type LimitsAtBothLevels } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type PoissonLimits, poissonLimits } from './poisson-limits.ts';
import { faultInRate } from './rate-input.ts';
import { wilsonProportion } from './wilson-proportion.ts';

export type ObservedOverExpectedInput = {
  /** Events, or people of the cohort, as they were. */
  readonly observed: number;
  /** As many as the prediction says. */
  readonly expected: number;
  /** How many people both are of; null where events are counted and nobody can say of how many. */
  readonly cohort: number | null;
};

export type ObservedOverExpected = LimitsAtBothLevels & {
  readonly ratio: number;
  /** Distance from the expected in standard errors of the expected; null when all or none are expected. */
  readonly z: number | null;
  readonly method: PoissonLimits['method'] | 'wilson';
};

/**
 * How many times as many as expected there were.
 * Formula: ratio = O / E; without a cohort limits = Poisson limits of O, over E, and z = (O - E) / sqrt(E); of a
 * cohort of n limits = Wilson limits of O of n, times n / E, and z = (O - E) / sqrt(E (1 - E/n)).
 * Variant: exact Poisson below 10 events, Byar from 10; Wilson without continuity correction, whose limits leave 1 out
 * exactly when |z| is beyond its multiplier. The expected is taken as known without error.
 * Arguments: observed >= 0, expected > 0, cohort >= both. Result: ratio and limits unit-free.
 * Fails: not-finite, nothing-expected (expected is 0 or less), negative-count, numerator-exceeds-denominator (more than
 * the cohort), beyond-precision.
 * Source: Breslow & Day (1987), Statistical Methods in Cancer Research II, chapter 2; Wilson (1927), JASA 22.
 * @example
 * const again = observedOverExpected({ observed: 60, expected: 50, cohort: 500 });
 * again.ok && again.value.ratio // => 1.2
 * again.ok && again.value.z // => 1.4907
 */
export function observedOverExpected(input: ObservedOverExpectedInput): Outcome<ObservedOverExpected> {
  const { observed, expected, cohort } = input;
  const fault = faultInRate({ count: observed, denominator: expected });
  if (fault !== null) return fail(fault === 'denominator-not-positive' ? 'nothing-expected' : fault);
  const found = cohort === null ? ofEvents(observed, expected) : ofCohort(observed, expected, cohort);
  if (!found.ok) return found;
  return Number.isFinite(found.value.limits998.upper) ? found : fail('beyond-precision');
}

function ofEvents(observed: number, expected: number): Outcome<ObservedOverExpected> {
  return succeed({
    ratio: observed / expected,
    ...atBothLevels((level) => over(poissonLimits(observed, level), expected)),
    z: (observed - expected) / Math.sqrt(expected),
    method: poissonLimits(observed, 0.95).method,
  });
}

function ofCohort(observed: number, expected: number, cohort: number): Outcome<ObservedOverExpected> {
  if (expected > cohort) return fail('numerator-exceeds-denominator');
  const share = wilsonProportion({ count: observed, base: cohort, per: cohort });
  if (!share.ok) return share;
  const error = Math.sqrt(expected * (1 - expected / cohort));
  return succeed({
    ratio: observed / expected,
    limits95: over(share.value.limits95, expected),
    limits998: over(share.value.limits998, expected),
    z: error === 0 ? null : (observed - expected) / error,
    method: 'wilson',
  });
}

function over({ lower, upper }: Limits, expected: number): Limits {
  return { lower: lower / expected, upper: upper / expected };
}
