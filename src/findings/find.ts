import type { Finding } from '../model/finding.ts';
import type { Measures } from '../model/measure.ts';
import type { RankedPriority } from '../model/ranking.ts';
import type { Settings } from '../model/settings.ts';
import { againstTrendFindings } from './against-trend.ts';
import { basketFindings } from './baskets.ts';
import { comparisonFindings } from './comparisons.ts';
import { convergenceFindings } from './convergence.ts';
import { deprivationFindings } from './deprivation.ts';
import { emergingFindings } from './emerging.ts';
import { escalationFindings } from './escalations.ts';
import { expectedFindings } from './expected.ts';
import { gapFindings, unrankedFindings } from './gaps.ts';
import { harmFindings } from './harm.ts';
import { harmTotalFindings } from './harm-total.ts';
import { impliedFindings } from './implied.ts';
import { levelFindings } from './levels.ts';
import { locationQuotientFindings } from './location-quotients.ts';
import { notCostedFindings } from './not-costed.ts';
import { noteFindings } from './notes.ts';
import { peopleFindings } from './people.ts';
import { perceptionFindings } from './perception.ts';
import { placeFindings } from './places.ts';
import { positionFindings } from './positions.ts';
import { priorityFindings } from './priorities.ts';
import { quadrantFindings } from './quadrants.ts';
import { quarterFindings } from './quarters.ts';
import { ruralUrbanFindings } from './rural-urban.ts';
import { scoreFindings } from './scores.ts';
import { smallCandidateFindings } from './small-candidates.ts';
import { spreadFindings } from './spread.ts';
import { standingFindings } from './standing.ts';
import { targetFindings } from './targets.ts';
import { trendFindings } from './trends.ts';
import { waveFindings, withoutWaveChanges } from './waves.ts';

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
      ...levelFindings(indicator, withoutWaveChanges(own), settings),
      ...trendFindings(indicator, own),
      ...quarterFindings(indicator, own, settings),
      ...comparisonFindings(indicator, own, settings.comparators),
      ...quadrantFindings(indicator, own, settings.comparators),
      ...positionFindings(indicator, own),
      ...convergenceFindings(indicator, own, settings.comparators),
      ...scoreFindings(indicator, own, settings),
      ...harmFindings(indicator, own),
      ...notCostedFindings(indicator, own, settings),
      ...impliedFindings(indicator, own, settings),
      ...expectedFindings(indicator, own, settings),
      ...waveFindings(indicator, own, settings),
      ...targetFindings(indicator, own, settings),
    ]),
    ...standingFindings(measures.measures, settings),
    ...basketFindings(measures.measures, settings),
    ...perceptionFindings(measures.measures, settings),
    ...harmTotalFindings(measures, settings),
    ...about.flatMap(({ indicator, own }) => placeFindings(indicator, own)),
    ...about.flatMap(({ indicator, own }) => spreadFindings(indicator, own)),
    ...about.flatMap(({ indicator, own }) => locationQuotientFindings(indicator, own, settings.indicators)),
    ...about.flatMap(({ indicator, own }) => ruralUrbanFindings(indicator, own)),
    ...about.flatMap(({ indicator, own }) => deprivationFindings(indicator, own)),
    ...about.flatMap(({ indicator, own }) =>
      againstTrendFindings(indicator, own, settings.partnership.area.name),
    ),
    ...about.flatMap(({ indicator, own }) => peopleFindings(indicator, own)),
    ...about.flatMap(({ indicator, own }) => gapFindings(indicator, own, area, settings.period.label)),
    ...priorityFindings(ranking, settings),
    ...smallCandidateFindings(measures, ranking, settings),
    ...escalationFindings(measures.measures, ranking, settings),
    ...unrankedFindings(ranking),
    ...noteFindings(measures.measures, settings),
    ...emergingFindings(ranking, settings),
  ];
}
