import type { NoAnswer } from '../quantity.ts';
import type { MeasureBase } from './measure-base.ts';
import type { Share } from './share.ts';

/** What people think beside what happens to them: one percentage less another of the same place and period. */
export interface GapMeasure extends MeasureBase {
  readonly kind: 'gap';
  readonly gap: string;
  readonly name: string;
  /** The indicator that is taken away; the one that it is taken from is `indicator`. */
  readonly against: string;
  readonly of: Share | null;
  readonly other: Share | null;
  /** How many times as many; null where there is nobody to be a multiple of. */
  readonly ratio: number | null;
  /** Why the difference has no limits; null where it has them. */
  readonly noLimits: NoAnswer | null;
}
