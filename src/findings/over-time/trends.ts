import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure, TrendMeasure } from '../../model/measure.ts';
import { noAnswerText } from '../../model/quantity.ts';
import { breakNotes } from '../words/break-notes.ts';

/**
 * "Domestic burglary: a continual increase of the rate over the 3 years to 2023-24, not tested (too few points)." Said
 * only where every step goes one way or the test of the latest years finds a trend; steps alone prove nothing.
 */
export function trendFindings(indicator: Indicator, own: readonly Measure[]): readonly Finding[] {
  return own.flatMap((one): readonly Finding[] => {
    const said = one.kind === 'trend' ? trendWords(indicator, one) : null;
    if (one.kind !== 'trend' || said === null) return [];
    const parts = [`${indicator.name}: ${said}.`, ...breakNotes(one.breaks)];
    return [{ section: 'findings', parts, measures: [one.id] }];
  });
}

function trendWords(indicator: Indicator, trend: TrendMeasure): string | null {
  const { words, wordsOver, recent, periods } = trend;
  const last = periods.at(-1)?.label;
  if (words === 'continual increase' || words === 'continual decrease')
    return `a ${words} of the ${followed(indicator)} over the ${wordsOver} years to ${last}, ${testWords(trend)}`;
  if (!recent.ok || recent.direction === 'no-significant-change') return null;
  return `the ${followed(indicator)} is ${recent.direction} over the latest five years to ${last}, statistically significant`;
}

/** What the test of the latest five years adds to steps that all go one way. */
function testWords({ recent }: TrendMeasure): string {
  if (!recent.ok) return `not tested (${noAnswerText[recent.reason]})`;
  return recent.direction === 'no-significant-change'
    ? 'although the trend of the latest five is not statistically significant'
    : `and the trend of the latest five is statistically significant`;
}

function followed({ kind }: Indicator): string {
  switch (kind) {
    case 'rate':
      return 'rate';
    case 'percent':
      return 'percentage';
    case 'count':
      return 'count';
    case 'score':
      return 'score';
  }
}
