import { candidateCounts } from '../measures/themes/candidate-counts.ts';
import type { Finding } from '../model/finding.ts';
import type { LevelMeasure, Measures } from '../model/measure.ts';
import type { RankedPriority } from '../model/ranking.ts';
import type { Settings } from '../model/settings.ts';
import { hasFew, SMALLEST_BASE } from '../model/small-numbers.ts';
import { count } from './words/figures.ts';

/** "Robbery: 14 in 2013-14, 8 in 2012-13; fewer than 50 in every period, so that it is at most watched." */
export function smallCandidateFindings(
  measures: Measures,
  ranking: readonly RankedPriority[],
  settings: Settings,
): readonly Finding[] {
  const counts = candidateCounts(measures, settings);
  const few = ranking.filter(
    (one) => one.tier === 'watching-brief' && one.rank !== null && hasFew(one.candidate.id, counts),
  );
  return few.map(({ candidate }) => {
    const levels = measures.measures.filter(
      (one): one is LevelMeasure & { readonly quantity: { readonly ok: true } } =>
        one.kind === 'level' &&
        one.indicator === candidate.indicator &&
        one.area === settings.partnership.area.code &&
        one.quantity.ok &&
        one.quantity.unit === 'count',
    );
    return {
      section: 'findings',
      parts: [
        `${candidate.name}: `,
        ...levels.flatMap(({ quantity, period }, at) => [
          at === 0 ? '' : ', ',
          count(quantity.value),
          ` in ${period.label}`,
        ]),
        '; fewer than ',
        count(SMALLEST_BASE),
        ' in every period, so that it is at most watched.',
      ],
      measures: levels.map(({ id }) => id),
    };
  });
}
