import type { Interval } from '../../model/quantity.ts';
import { proportionDifference } from '../../stats/comparison/proportion-difference.ts';
import { inner, outer } from '../series/interval.ts';
import { PER_CENT } from './level.ts';

/** A share of people with the base that its limits rest on. */
export interface BasedShare {
  readonly count: number;
  readonly base: number;
}

export interface ShareDifference {
  readonly interval: Interval;
  readonly outerInterval: Interval;
  readonly z: number | null;
  readonly pValue: number | null;
}

/** Newcombe's limits of one share less another of different people, in percentage points; null where there are none. */
export function shareDifference(first: BasedShare, other: BasedShare): ShareDifference | null {
  const query = { ...first, otherCount: other.count, otherBase: other.base, per: PER_CENT };
  const near = proportionDifference({ ...query, level: 0.95 });
  const far = proportionDifference({ ...query, level: 0.998 });
  if (!near.ok || !far.ok) return null;
  const { z, pValue, method } = near.value;
  return { interval: inner(near.value, method), outerInterval: outer(far.value, method), z, pValue };
}
