import type { Figure } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { TargetMeasure, TargetStatus } from '../../model/measures/target-measure.ts';
import { ratePerText } from '../../model/rate-scale.ts';
import { isSmall, USUAL_DECIMALS } from './change-clause.ts';
import { count, percent, rate } from './figures.ts';
import { scaledRate } from './two-rates.ts';

type Parts = readonly (string | Figure)[];

export const targetStatusWords: Readonly<Record<TargetStatus, string>> = {
  met: 'met',
  'not-met': 'not met',
  exceeded: 'exceeded',
};

export function directionWord(change: number): string {
  return change > 0 ? 'increase' : 'reduction';
}

/** A percentage of few is not printed; whether it meets its target is said all the same. */
export function targetActual(indicator: Indicator, { actual, decimals, base }: TargetMeasure): Parts {
  if (base !== null && isSmall(base)) return ['a percentage of only ', count(base), ', not printed'];
  return [targetFigure(indicator, actual ?? 0, decimals)];
}

export function targetFigure(indicator: Indicator, value: number, decimals: number | null): Figure {
  switch (indicator.kind) {
    case 'count':
      return count(value);
    case 'percent':
      return percent(value, decimals ?? USUAL_DECIMALS);
    case 'rate':
      return scaledRate(value, Math.min(decimals ?? 2, 2), indicator);
    case 'score':
      return rate(value, Math.min(decimals ?? 2, 2));
  }
}

export function targetUnit(indicator: Indicator): string {
  return indicator.kind === 'rate' ? ratePerText(indicator) : '';
}

/** A target is printed as it was set. */
export function targetDecimals(target: number): number {
  return String(Math.abs(target)).split('.')[1]?.length ?? 0;
}

/** "3 percentage points" */
export function pointsParts(points: number, decimals: number): Parts {
  const one = decimals === 0 && Math.round(points) === 1;
  return [rate(points, decimals), one ? ' percentage point' : ' percentage points'];
}
