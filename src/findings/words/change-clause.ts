import type { Finding } from '../../model/finding.ts';
import type { ChangeMeasure } from '../../model/measure.ts';
import { SMALLEST_BASE } from '../../model/small-numbers.ts';
import { count, percent, rate } from './figures.ts';

export { SMALLEST_BASE };

/** Decimals of a percentage that is worked out here. */
export const USUAL_DECIMALS = 1;

type Parts = Finding['parts'];

/** "15% fewer than in 2010-11 (9,758)"; "5 percentage points lower than in 2013-14 Q1 (86%)". */
export function changeClause(change: ChangeMeasure, fewEvents = SMALLEST_BASE): Parts {
  return isOfPercentages(change) ? pointsClause(change) : countClause(change, fewEvents);
}

/** Percentages of so few that they are not printed have no change to print. */
export function isPrinted(change: ChangeMeasure): boolean {
  return !isOfPercentages(change) || !isSmall(change.smallestBase);
}

export function isSmall(base: number | null): boolean {
  return base !== null && base < SMALLEST_BASE;
}

function isOfPercentages({ quantity }: ChangeMeasure): boolean {
  return quantity.unit === 'percentage-points';
}

function countClause({ base, before, absolute, quantity }: ChangeMeasure, fewEvents: number): Parts {
  const word = absolute < 0 ? 'fewer' : 'more';
  const since = ` than in ${base.label} (`;
  if (absolute === 0) return [`the same as in ${base.label}`];
  if (!quantity.ok || before < fewEvents)
    return [count(Math.abs(absolute)), ` ${word}${since}`, count(before), ')'];
  return [percent(Math.abs(quantity.value), 0), ` ${word}${since}`, count(before), ')'];
}

function pointsClause({ base, before, absolute, publishedDecimals }: ChangeMeasure): Parts {
  const decimals = publishedDecimals ?? USUAL_DECIMALS;
  const points = Math.abs(absolute);
  const earlier = [percent(before, decimals), ')'] as const;
  if (points === 0) return [`the same as in ${base.label}`];
  // What would print as 0 is no difference to tell; what prints as 1 is one point.
  const half = 10 ** -decimals / 2;
  if (points < half) return [`much the same as in ${base.label} (`, ...earlier];
  const noun = decimals === 0 && points < 1 + half ? 'percentage point' : 'percentage points';
  const word = absolute < 0 ? 'lower' : 'higher';
  return [rate(points, decimals), ` ${noun} ${word} than in ${base.label} (`, ...earlier];
}
