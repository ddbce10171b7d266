import { atBothLevels, type LimitsAtBothLevels, zFor } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { fisherExactP } from './fisher-exact-test.ts';

export type ChangeRatioInput = {
  /** Events of one part before and after, and of the rest, which leaves the part out. */
  readonly before: number;
  readonly after: number;
  readonly restBefore: number;
  readonly restAfter: number;
};

export type ChangeRatio = {
  readonly ratio: number;
  readonly logStandardError: number;
  readonly limits: LimitsAtBothLevels;
  /** Null for counts that are not whole or too many to list: see fisherExactP. */
  readonly pValue: number | null;
};

/**
 * Ratio of rate ratios: the change of a part against the change of the rest over the same two spells.
 * Formula: R = (after / before) / (rest after / rest before); SE of ln R = sqrt(1/a + 1/b + 1/c + 1/d) over the four
 * counts; limits R e^(∓ z SE).
 * Variant: populations that hardly move between the spells cancel; log limits (Woolf); p-value by Fisher's exact test of
 * the same four counts.
 * Arguments: counts above 0 of Poisson events. Result: unit-free; above 1 when the part rose more, or fell less.
 * Fails: not-finite, negative-count, zero-baseline (no events before, here or elsewhere), all-zero (none after, here or
 * elsewhere: the logarithm has no limits), beyond-precision.
 * Source: Woolf (1955), Annals of Human Genetics 19; Altman & Bland (2003), BMJ 326, 219.
 * @example
 * const outcome = changeRatio({ before: 100, after: 150, restBefore: 1000, restAfter: 750 });
 * outcome.ok && outcome.value.ratio // => 2
 */
export function changeRatio(input: ChangeRatioInput): Outcome<ChangeRatio> {
  const { before, after, restBefore, restAfter } = input;
  const fault = faultInChanges(input);
  if (fault !== null) return fail(fault);
  const ratio = (after / before) * (restBefore / restAfter);
  const logStandardError = Math.sqrt(1 / before + 1 / after + 1 / restBefore + 1 / restAfter);
  const limits = atBothLevels((level) => ({
    lower: ratio * Math.exp(-zFor(level) * logStandardError),
    upper: ratio * Math.exp(zFor(level) * logStandardError),
  }));
  if (!(limits.limits998.lower > 0) || !Number.isFinite(limits.limits998.upper))
    return fail('beyond-precision');
  const shares = {
    count: after,
    base: before + after,
    otherCount: restAfter,
    otherBase: restBefore + restAfter,
  };
  return succeed({ ratio, logStandardError, limits, pValue: fisherExactP(shares) });
}

function faultInChanges({ before, after, restBefore, restAfter }: ChangeRatioInput): Failure | null {
  for (const count of [before, after, restBefore, restAfter]) {
    const fault = faultInRate({ count, denominator: 1 });
    if (fault !== null) return fault;
  }
  if (before === 0 || restBefore === 0) return 'zero-baseline';
  return after === 0 || restAfter === 0 ? 'all-zero' : null;
}
