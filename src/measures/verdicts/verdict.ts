import type { Verdict } from '../../model/measure.ts';
import type { SizeWords } from '../../model/size-words.ts';

/** In binary 0.9 lies 9.999999999999998% below 1: what falls short of a threshold by this part of it is on it. */
const ROUNDING = 1e-9;

/**
 * The size of a ratio in words, from the given per cent above 1 and the same below, and whether its interval leaves 1
 * out. Size and significance are said apart: neither stands for the other.
 */
export function verdictOn(ratio: number, lower: number, upper: number, words: SizeWords): Verdict {
  return { words: sizeWords(ratio, words), significant: lower > 1 || upper < 1 };
}

/** The size of a ratio in words. */
export function sizeWords(ratio: number, words: SizeWords): string {
  const side = ratio > 1 ? 'above' : 'below';
  if (!isApartBy(words.slightly, ratio)) return 'similar';
  if (!isApartBy(words.plain, ratio)) return `slightly ${side}`;
  return isApartBy(words.well, ratio) ? `well ${side}` : side;
}

/** Whether a ratio is this many per cent or more away from 1, either way. */
export function isApartBy(percent: number, ratio: number): boolean {
  return Math.abs(ratio - 1) * 100 >= percent * (1 - ROUNDING);
}
