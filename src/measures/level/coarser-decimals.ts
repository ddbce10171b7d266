import type { LevelMeasure } from '../../model/measure.ts';

type Printed = Pick<LevelMeasure, 'publishedDecimals'>;

/** Decimals that both figures were published with; of one where the other is worked out here. */
export function coarserDecimals(
  { publishedDecimals: a }: Printed,
  { publishedDecimals: b }: Printed,
): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b);
}
