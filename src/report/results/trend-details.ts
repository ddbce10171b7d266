import type { TrendMeasure } from '../../model/measure.ts';
import { type QuarterMeasure, quarterVerdictText } from '../../model/measures/quarter-measure.ts';
import type { SeasonalTrendMeasure } from '../../model/measures/seasonal-trend-measure.ts';
import { recentVerdictText } from '../../model/measures/trend-verdict.ts';
import { noAnswerText } from '../../model/quantity.ts';

type Details = Record<string, string | number | null>;

export function trendDetails({ periods, z, words, wordsOver, recent }: TrendMeasure): Details {
  return {
    periods: periods.map((period) => period.label).join('; '),
    z,
    words,
    wordsOver,
    recentTrend: recent.ok
      ? recentVerdictText[recent.direction]
      : `none: ${noAnswerText[recent.reason]} (${recent.detail})`,
    recentChiSquare: recent.ok ? recent.chiSquare : null,
    recentPValue: recent.ok ? recent.pValue : null,
  };
}

export function seasonalTrendDetails({ seasons, first, last, points, z }: SeasonalTrendMeasure): Details {
  return { seasons, first: first.label, last: last.label, points, z };
}

export function quarterDetails(measure: QuarterMeasure): Details {
  const { quarters, count, total, pValue, unusualBelow, verdict } = measure;
  return {
    quarters: quarters.map((quarter) => quarter.label).join('; '),
    count,
    total,
    pValue,
    unusualBelow,
    verdict: verdict && quarterVerdictText[verdict],
  };
}
