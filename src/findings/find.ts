import type { Finding } from '../model/finding.ts';
import type { Measures } from '../model/measure.ts';
import type { RankedPriority } from '../model/ranking.ts';
import type { Settings } from '../model/settings.ts';
import { comparisonFindings } from './beside-others/comparisons.ts';
import { convergenceFindings } from './beside-others/convergence.ts';
import { expectedFindings } from './beside-others/expected.ts';
import { positionFindings } from './beside-others/positions.ts';
import { quadrantFindings } from './beside-others/quadrants.ts';
import { standingFindings } from './beside-others/standing.ts';
import { basketFindings } from './candidates/baskets.ts';
import { emergingFindings } from './candidates/emerging.ts';
import { gapFindings, unrankedFindings } from './candidates/gaps.ts';
import { noteFindings } from './candidates/notes.ts';
import { priorityFindings } from './candidates/priorities.ts';
import { smallCandidateFindings } from './candidates/small-candidates.ts';
import { harmFindings } from './harm/harm.ts';
import { harmTotalFindings } from './harm/harm-total.ts';
import { notCostedFindings } from './harm/not-costed.ts';
import { againstTrendFindings } from './in-places/against-trend.ts';
import { deprivationFindings } from './in-places/deprivation.ts';
import { locationQuotientFindings } from './in-places/location-quotients.ts';
import { placeFindings } from './in-places/places.ts';
import { ruralUrbanFindings } from './in-places/rural-urban.ts';
import { spreadFindings } from './in-places/spread.ts';
import { levelFindings } from './levels.ts';
import { escalationFindings } from './over-time/escalations.ts';
import { movementFindings } from './over-time/movements.ts';
import { quarterFindings } from './over-time/quarters.ts';
import { trendFindings } from './over-time/trends.ts';
import { waveFindings, withoutWaveChanges } from './over-time/waves.ts';
import { impliedFindings } from './people/implied.ts';
import { peopleFindings } from './people/people.ts';
import { perceptionFindings } from './people/perception.ts';
import { scoreFindings } from './scores.ts';
import { targetFindings } from './targets/targets.ts';

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
      ...quadrantFindings(indicator, own, settings),
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
    ...movementFindings(measures.measures, settings),
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
