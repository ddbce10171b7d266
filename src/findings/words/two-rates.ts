import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import { rate } from './figures.ts';

const USUAL_DECIMALS = 1;
/** Decimals of rates below a tenth, which would otherwise both be printed as nought. */
const DECIMALS_OF_RARE = 3;
const RARE = 0.1;

/** "1.4 per 1,000 compared to 0.8 per 1,000", both to the decimals of a published rate: no finer than the coarser. */
export function twoRates(
  { per }: Indicator,
  local: number,
  other: number,
  publishedDecimals: number | null = null,
): Finding['parts'] {
  const decimals = decimalsOf([local, other], publishedDecimals);
  const unit = unitOf(per);
  return [rate(local, decimals), `${unit} compared to `, rate(other, decimals), unit];
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

/** " per 1,000", with what it is of where that is not residents. */
export function unitOf(per: Indicator['per']): string {
  return per === 'households' ? ' per 1,000 households' : ' per 1,000';
}
