import type { Level, Limits } from '../confidence-level.ts';
import { fail, type Outcome, succeed } from '../outcome.ts';
import { type Proportion, wilsonProportion } from '../rates/wilson-proportion.ts';
import { normalUpperTail } from '../special/normal-distribution.ts';
import { fisherExactP, type TwoShares } from './fisher-exact-test.ts';
import { type Estimate, squareAndAdd } from './square-and-add.ts';

export type ProportionDifferenceInput = TwoShares & {
  /** The multiplier: 100 for percentage points, 1 for shares. */
  readonly per: number;
  readonly level: Level;
};

export type ProportionDifference = Limits & {
  /** First proportion minus the other. */
  readonly difference: number;
  /** Null when nobody or everybody in both groups has the property: there is no variance to divide by. */
  readonly z: number | null;
  readonly pValue: number | null;
  /** Null for weighted counts, and for groups too large to need it. */
  readonly fisherP: number | null;
  readonly method: 'newcombe-score';
};

/**
 * Difference of two independent proportions.
 * Formula: d = x1/n1 - x2/n2; limits by squareAndAdd from the Wilson limits of each; z = d / sqrt(p q (1/n1 +
 * 1/n2)), p = (x1 + x2)/(n1 + n2), q = 1 - p; exact p-value as in fisherExactP.
 * Variant: Newcombe's hybrid score interval without continuity correction; pooled z without continuity
 * correction. Interval and test are different approximations and can part at the boundary.
 * Arguments: 0 <= counts <= bases, bases > 0, per > 0, level. Result: difference and limits in units of
 * `per`, within ∓per; p-values two-sided. Weighted surveys: effective counts and bases.
 * Fails: not-finite, denominator-not-positive (a base or per), negative-count,
 * numerator-exceeds-denominator, beyond-precision.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873-890, method 10; pooled z: Armitage, Berry &
 * Matthews (2002), chapter 4.
 * @example
 * const change = proportionDifference({ count: 56, base: 70, otherCount: 48, otherBase: 80, per: 1, level: 0.95 });
 * change.ok && change.value.lower // => 0.0524
 * change.ok && change.value.upper // => 0.3339
 */
export function proportionDifference(input: ProportionDifferenceInput): Outcome<ProportionDifference> {
  const { count, base, otherCount, otherBase, per, level } = input;
  const first = wilsonProportion({ count, base, per });
  if (!first.ok) return first;
  const second = wilsonProportion({ count: otherCount, base: otherBase, per });
  if (!second.ok) return second;
  const difference = first.value.proportion - second.value.proportion;
  const { lower, upper } = squareAndAdd(estimate(first.value, level), estimate(second.value, level));
  const z = pooledZ(input);
  const held = [4 * (base + otherBase), lower, upper, z ?? 0].every(Number.isFinite);
  if (!held) return fail('beyond-precision');
  return succeed({
    difference,
    lower: Math.max(-per, lower),
    upper: Math.min(per, upper),
    z,
    pValue: z === null ? null : 2 * normalUpperTail(Math.abs(z)),
    fisherP: fisherExactP(input),
    method: 'newcombe-score',
  });
}

function estimate({ proportion, limits95, limits998 }: Proportion, level: Level): Estimate {
  return { value: proportion, ...(level === 0.95 ? limits95 : limits998) };
}

/** The difference over its standard error when both groups share one proportion; null when that is 0 or 1. */
function pooledZ({ count, base, otherCount, otherBase }: TwoShares): number | null {
  const having = count + otherCount;
  // From the counts, because 1 - p forgets the last few without the property.
  const lacking = base - count + (otherBase - otherCount);
  if (having === 0 || lacking === 0) return null;
  const both = base + otherBase;
  // Each root on its own: two small shares multiplied would underflow.
  const spread = Math.sqrt(having / both) * Math.sqrt(lacking / both) * Math.sqrt(1 / base + 1 / otherBase);
  return (count / base - otherCount / otherBase) / spread;
}
