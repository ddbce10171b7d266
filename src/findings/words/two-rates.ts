import type { Figure, Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import { printedDecimals, printedRate, ratePerText } from '../../model/rate-scale.ts';
import { rate } from './figures.ts';

const USUAL_DECIMALS = 1;
/** Decimals of rates below a tenth, which would otherwise both be printed as nought. */
const DECIMALS_OF_RARE = 3;
const RARE = 0.1;

/** "1.4 per 1,000 compared to 0.8 per 1,000", both to the decimals of a published rate: no finer than the coarser. */
export function twoRates(
  indicator: Indicator,
  local: number,
  other: number,
  publishedDecimals: number | null = null,
): Finding['parts'] {
  const decimals = decimalsOf([local, other], publishedDecimals);
  const unit = ratePerText(indicator);
  const printed = (value: number) => scaledRate(value, decimals, indicator);
  return [printed(local), `${unit} compared to `, printed(other), unit];
}

/** A rate per 1,000, as its indicator is printed. */
export function scaledRate(value: number, decimals: number, indicator: Pick<Indicator, 'ratePer'>): Figure {
  return rate(printedRate(value, indicator), printedDecimals(decimals, indicator));
}

/** Decimals that a pair of rates is printed to: as many as tell the two apart, where they are known to so many. */
export function decimalsOf(rates: readonly number[], publishedDecimals: number | null = null): number {
  const isRare = rates.some((one) => one > 0 && one < RARE);
  const usual = isRare ? DECIMALS_OF_RARE : USUAL_DECIMALS;
  const wanted = toldApartBy(rates, usual);
  return Math.min(publishedDecimals ?? wanted, wanted);
}

/** 0.42 and 0.44 are both 0.4: the sentence that calls one of them higher must show it. */
function toldApartBy(rates: readonly number[], usual: number): number {
  const few = [USUAL_DECIMALS, USUAL_DECIMALS + 1, DECIMALS_OF_RARE].filter((decimals) => decimals >= usual);
  return few.find((decimals) => new Set(rates.map((one) => one.toFixed(decimals))).size > 1) ?? usual;
}
