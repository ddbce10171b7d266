import { type Level, type Limits, zFor } from '../confidence-level.ts';
import { type Failure, fail, type Outcome, succeed } from '../outcome.ts';
import { faultInRate } from '../rates/rate-input.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';

/** Events of one place before and after, and its size where places of unlike size are compared. */
export type BeforeAfterCounts = {
  readonly before: number;
  readonly after: number;
  /** Area, people or dwellings, or 1. */
  readonly size: number;
};

export type BeforeAfterPair = { readonly treated: BeforeAfterCounts; readonly control: BeforeAfterCounts };

export type BeforeAfterInput = {
  readonly target: BeforeAfterPair;
  /** The surroundings, to which crime may have moved, with their own control; null when none are watched. */
  readonly surroundings: BeforeAfterPair | null;
  /** Length of each spell, in months or weeks; 1 and 1 when alike. */
  readonly lengthBefore: number;
  readonly lengthAfter: number;
  readonly level: Level;
};

/** Change over and above the control's: negative is fewer events. */
export type ChangeBeyondControl = { readonly change: number; readonly standardError: number };

export type BeforeAfter = Limits & {
  readonly target: ChangeBeyondControl;
  /** Null when no surroundings are watched. */
  readonly surroundings: ChangeBeyondControl | null;
  /** Both together, to which the limits and the test belong. */
  readonly total: ChangeBeyondControl;
  readonly z: number;
  readonly pValue: number;
};

/**
 * Weighted displacement difference: did events fall more where something was done than elsewhere, counting
 * those that may have moved next door?
 * Formula: D = (T1/l1 - T0/l0)/s_T - (C1/l1 - C0/l0)/s_C for the target, likewise for the surroundings; total their
 * sum; variance Σ count / (length × size)²; z = total / SE; limits total ± z SE.
 * Variant: counts are Poisson and independent; lengths and sizes known. Two-sided normal p-value.
 * Arguments: counts >= 0, lengths and sizes > 0, level. Result: events per unit of length and of size, fewer is
 * negative.
 * Fails: not-finite, denominator-not-positive (length or size), negative-count, all-zero, beyond-precision.
 * Source: Wheeler & Ratcliffe (2018), "A simple weighted displacement difference test", Crime Science 7:11.
 * @example
 * const control = { before: 20, after: 20, size: 1 };
 * const target = { treated: { before: 20, after: 10, size: 1 }, control };
 * const spell = { lengthBefore: 2, lengthAfter: 1, level: 0.95 };
 * const outcome = beforeAfter({ target, surroundings: null, ...spell });
 * outcome.ok && outcome.value.total.change // => -10
 * outcome.ok && outcome.value.z // => -1.58113883008
 */
export function beforeAfter(input: BeforeAfterInput): Outcome<BeforeAfter> {
  const pairs = input.surroundings === null ? [input.target] : [input.target, input.surroundings];
  const places = pairs.flatMap(({ treated, control }) => [treated, control]);
  const fault = faultIn(input, places);
  if (fault !== null) return fail(fault);
  const target = beyondControl(input.target, input);
  const surroundings = input.surroundings === null ? null : beyondControl(input.surroundings, input);
  const total = together(target, surroundings);
  const half = zFor(input.level) * total.standardError;
  const z = total.change / total.standardError;
  if (!Number.isFinite(Math.abs(total.change) + half + Math.abs(z))) return fail('beyond-precision');
  return succeed({
    target,
    surroundings,
    total,
    z,
    pValue: 2 * normalUpperTail(Math.abs(z)),
    lower: total.change - half,
    upper: total.change + half,
  });
}

type Spells = { readonly lengthBefore: number; readonly lengthAfter: number };

function faultIn(spells: Spells, places: readonly BeforeAfterCounts[]): Failure | null {
  for (const { before, after, size } of places) {
    const fault =
      faultInRate({ count: before, denominator: spells.lengthBefore }) ??
      faultInRate({ count: after, denominator: spells.lengthAfter }) ??
      faultInRate({ count: before, denominator: size });
    if (fault !== null) return fault;
  }
  return places.every(({ before, after }) => before === 0 && after === 0) ? 'all-zero' : null;
}

function beyondControl({ treated, control }: BeforeAfterPair, spells: Spells): ChangeBeyondControl {
  const [there, elsewhere] = [changeOf(treated, spells), changeOf(control, spells)];
  return {
    change: there.change - elsewhere.change,
    standardError: Math.hypot(there.standardError, elsewhere.standardError),
  };
}

/** A Poisson count varies by its own root, so each spell's error is the root over its length and size. */
function changeOf({ before, after, size }: BeforeAfterCounts, { lengthBefore, lengthAfter }: Spells) {
  return {
    change: (after / lengthAfter - before / lengthBefore) / size,
    standardError: Math.hypot(Math.sqrt(before) / lengthBefore, Math.sqrt(after) / lengthAfter) / size,
  };
}

function together(target: ChangeBeyondControl, around: ChangeBeyondControl | null): ChangeBeyondControl {
  return {
    change: target.change + (around?.change ?? 0),
    standardError: Math.hypot(target.standardError, around?.standardError ?? 0),
  };
}
