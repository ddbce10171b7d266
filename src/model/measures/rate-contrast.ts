import type { Quantity } from '../quantity.ts';
import type { DifferenceTest } from '../significance.ts';
import type { Verdict } from './measure-base.ts';

/** How a local rate stands to another rate. The ratio is the measure's own quantity. */
export interface RateContrast {
  /** Rates per 1,000, or scores. */
  readonly local: number | null;
  readonly other: number | null;
  /** Local less other, per 1,000; null where there is nothing to take from what. */
  readonly difference: Quantity | null;
  /** Significant by the rule and, where tests stand side by side, by the adjusted p-value. */
  readonly verdict: Verdict | null;
  readonly test: DifferenceTest | null;
  readonly z: number | null;
  /** The ratio, turned so that more than 1 is worse; null without a judgement. */
  readonly adverse: number | null;
}
