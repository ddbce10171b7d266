import type { QuarterMeasure } from '../../model/measures/quarter-measure.ts';
import type { SizeWords } from '../../model/size-words.ts';
import { isApartBy } from './verdict.ts';

const EVEN_SHARE = 25;

/** Whether a quarter lies well above or below a quarter of the four: of thousands a few in a hundred more are no news. */
export function isFarFromEven(
  { quantity }: Pick<QuarterMeasure, 'quantity'>,
  { well }: Pick<SizeWords, 'well'>,
): boolean {
  return quantity.ok && isApartBy(well, quantity.value / EVEN_SHARE);
}
