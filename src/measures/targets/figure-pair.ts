import type { LevelMeasure } from '../../model/measure.ts';
import type { Origin } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import type { Quantity } from '../../model/quantity.ts';

/** Two figures in one unit: what is, and what was wanted, predicted or there before. */
export interface FigurePair {
  readonly period: Period;
  readonly actual: Quantity;
  readonly wanted: Quantity;
  /** With which the figures are printed: those that one of them was published with; null when they are worked out here. */
  readonly decimals: number | null;
  /** The smaller base of two percentages; null for other figures and where none is known. */
  readonly base: number | null;
  readonly evidence: readonly Origin[];
  readonly estimated: boolean;
}

/** The base of two percentages that bears less; null for other figures and where neither is known. */
export function smallerBase(
  { quantity, denominator: a }: Pick<LevelMeasure, 'quantity' | 'denominator'>,
  { denominator: b }: Pick<LevelMeasure, 'denominator'>,
): number | null {
  if (quantity.unit !== 'percent') return null;
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
