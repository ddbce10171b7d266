import type { QuarterMeasure } from '../../model/measures/quarter-measure.ts';
import { WORDS_FROM } from './verdict.ts';

const EVEN_SHARE = 25;

/** Whether a quarter lies well above or below a quarter of the four: of thousands a few in a hundred more are no news. */
export function isFarFromEven({ quantity }: Pick<QuarterMeasure, 'quantity'>): boolean {
  return quantity.ok && Math.abs(quantity.value / EVEN_SHARE - 1) * 100 >= WORDS_FROM.well;
}
