import type { Finding } from '../model/finding.ts';
import type { Measures } from '../model/measure.ts';
import type { RankedPriority } from '../model/ranking.ts';
import type { Settings } from '../model/settings.ts';
import { comparisonFindings } from './comparisons.ts';
import { gapFindings, unrankedFindings } from './gaps.ts';
import { coverageFinding, harmFindings } from './harm.ts';
import { levelFindings } from './levels.ts';
import { placeFindings } from './places.ts';
import { scoreFindings } from './scores.ts';

/** The sentences of the assessment. None claims more than the measure behind it shows, and none gives a cause. */
export function find(
  measures: Measures,
  ranking: readonly RankedPriority[],
  settings: Settings,
): readonly Finding[] {
  const area = settings.partnership.area.code;
  const about = settings.indicators.map((indicator) => ({
    indicator,
    own: measures.measures.filter((one) => one.indicator === indicator.id),
  }));
  return [
    ...about.flatMap(({ indicator, own }) => [
      ...levelFindings(indicator, own, area),
      ...comparisonFindings(indicator, own, settings.comparators),
      ...scoreFindings(indicator, own, settings),
      ...harmFindings(indicator, own),
    ]),
    ...coverageFinding(measures),
    ...about.flatMap(({ indicator, own }) => placeFindings(indicator, own)),
    ...about.flatMap(({ indicator, own }) => gapFindings(indicator, own, area, settings.period.label)),
    ...unrankedFindings(ranking),
  ];
}
