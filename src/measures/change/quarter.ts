import type { QuarterMeasure } from '../../model/measures/quarter-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import { sum } from '../../stats/sum.ts';
import { quarterShare, UNUSUAL_BELOW } from '../../stats/trends/quarter-share.ts';
import { PER_CENT } from '../level/level.ts';
import { measureId } from '../series/measure-id.ts';
import { type Pooled, pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { fourQuartersTo, latestQuarter } from './latest-part.ts';

/**
 * Each of the latest four quarters against a quarter of their sum, by the exact binomial test: for counts only. One
 * measure that says so when fewer than four in a row are known; none for a series without quarters.
 */
export function quarterTests(series: Series, notAfter: Period): readonly QuarterMeasure[] {
  const { kind } = series.indicator;
  const last = kind === 'rate' || kind === 'count' ? latestQuarter(series, notAfter) : null;
  if (!last) return [];
  const four = fourQuartersTo(last).map((quarter) => pool(series.observations, quarter));
  const counts = four.flatMap(({ numerator }) => (numerator === null ? [] : [numerator]));
  if (counts.length === four.length)
    return four.map((quarter, index) => tested(series, quarter, four, counts, index));
  const lacking = `${counts.length} of ${four.length} quarters known`;
  return [untested(series, four.at(-1)!, four, unknown('percent-of-events', 'too-few-points', lacking))];
}

function tested(
  series: Series,
  quarter: Pooled,
  four: readonly Pooled[],
  counts: readonly number[],
  index: number,
): QuarterMeasure {
  const result = quarterShare({ counts, quarter: index });
  if (!result.ok) return untested(series, quarter, four, untestable(result.reason));
  const { share, pValue, verdict } = result.value;
  return {
    ...untested(series, quarter, four, known(share * PER_CENT, 'percent-of-events', 'quarter-share')),
    total: sum(counts),
    pValue,
    verdict,
  };
}

function untestable(reason: string): Quantity {
  return reason === 'all-zero'
    ? unknown('percent-of-events', 'zero-denominator', 'no events in the four quarters')
    : unknown('percent-of-events', 'not-tested', reason.replaceAll('-', ' '));
}

function untested(
  { indicator, area }: Series,
  { period, numerator }: Pooled,
  four: readonly Pooled[],
  quantity: Quantity,
): QuarterMeasure {
  return {
    kind: 'quarter',
    id: measureId('quarter', indicator.id, area, period),
    indicator: indicator.id,
    area,
    period,
    quantity,
    quarters: four.filter((one) => one.numerator !== null).map((one) => one.period),
    count: numerator,
    total: null,
    pValue: null,
    unusualBelow: UNUSUAL_BELOW,
    verdict: null,
    evidence: mergeOrigins(four.flatMap(({ origins }) => origins)),
    estimated: four.some(({ estimated }) => estimated),
    judgement: null,
  };
}
