import type { Verdict } from '../../model/measure.ts';

/** Differences from which the words apply, in percent either way. */
export const WORDS_FROM = { slightly: 2, plain: 10, well: 25 } as const;

/**
 * The size of a ratio in words (slightly above from +2%, above from +10%, well above from +25%; the same below),
 * and whether its interval leaves 1 out. Size and significance are said apart: neither stands for the other.
 */
export function verdictOn(ratio: number, lower: number, upper: number): Verdict {
  return { words: sizeWords(ratio), significant: lower > 1 || upper < 1 };
}

/** The size of a ratio in words. */
export function sizeWords(ratio: number): string {
  const percent = Math.abs(ratio - 1) * 100;
  const side = ratio > 1 ? 'above' : 'below';
  if (percent < WORDS_FROM.slightly) return 'similar';
  if (percent < WORDS_FROM.plain) return `slightly ${side}`;
  return percent < WORDS_FROM.well ? side : `well ${side}`;
}
