import type { Origin } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import type { Quantity } from '../../model/quantity.ts';

/** Two figures in one unit: what is, and what was wanted, predicted or there before. */
export interface FigurePair {
  readonly period: Period;
  readonly actual: Quantity;
  readonly wanted: Quantity;
  /** Of the coarser of two published figures; null when both are worked out here. */
  readonly decimals: number | null;
  /** The smaller base of two percentages; null for other figures and where none is known. */
  readonly base: number | null;
  readonly evidence: readonly Origin[];
  readonly estimated: boolean;
}
