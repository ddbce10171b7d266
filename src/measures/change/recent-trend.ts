import type { LevelMeasure } from '../../model/measure.ts';
import type { RecentVerdict } from '../../model/measures/trend-verdict.ts';
import { RECENT_POINTS, type RecentPoint, recentTrend } from '../../stats/trends/recent-trend.ts';
import type { YearValue } from '../level/year-values.ts';

/**
 * Whether a rate or percentage has risen or fallen over its latest five years, by chi-squared. Years without a figure
 * are stepped over; a figure without the counts behind it cannot be used; a plain count has no denominator to test on.
 */
export function recentVerdict(values: readonly YearValue[]): RecentVerdict {
  const levels = values.map(({ level }) => level);
  if (levels.some(({ quantity }) => quantity.unit === 'count'))
    return { ok: false, reason: 'not-tested', detail: 'the test is for rates and percentages' };
  const points = levels.map(pointOf);
  const usable = points.filter(({ count, lower95 }) => count !== null && lower95 !== null).length;
  const trend = recentTrend({ points, gaps: 'step-over' });
  if (trend.ok) {
    const { direction, chiSquare, pValue } = trend.value;
    return { ok: true, direction, chiSquare, pValue };
  }
  return trend.reason === 'too-few-points'
    ? {
        ok: false,
        reason: 'too-few-points',
        detail: `${usable} of ${RECENT_POINTS} years known with counts`,
      }
    : { ok: false, reason: 'not-tested', detail: trend.reason.replaceAll('-', ' ') };
}

function pointOf({ period, numerator, denominator, quantity }: LevelMeasure): RecentPoint {
  const interval = quantity.ok ? quantity.interval : null;
  return {
    period: Math.floor(period.from / 12),
    count: numerator,
    denominator,
    value: quantity.ok ? quantity.value : null,
    lower95: interval?.lower ?? null,
    upper95: interval?.upper ?? null,
  };
}
