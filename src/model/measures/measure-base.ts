import type { Origin } from '../origin.ts';
import type { Period } from '../period.ts';
import type { Quantity } from '../quantity.ts';

/** What a movement or a difference means for the partnership, once polarity is applied. */
export type Judgement = 'improving' | 'worsening' | 'better' | 'worse' | 'similar' | 'no-judgement';

/** Size of a difference in words, and whether the test finds it. */
export interface Verdict {
  readonly words: string;
  readonly significant: boolean;
}

/** What every kind of measure says. Kinds in files of their own build on it. */
export interface MeasureBase {
  readonly id: string;
  readonly indicator: string;
  readonly area: string;
  readonly period: Period;
  readonly quantity: Quantity;
  readonly evidence: readonly Origin[];
  /** True when a figure behind it was estimated or worked back from a printed percentage. */
  readonly estimated: boolean;
  readonly judgement: Judgement | null;
}
