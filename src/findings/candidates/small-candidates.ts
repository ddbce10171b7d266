import { candidateCounts } from '../../measures/themes/candidate-counts.ts';
import type { Finding } from '../../model/finding.ts';
import type { LevelMeasure, Measure, Measures } from '../../model/measure.ts';
import type { Candidate, RankedPriority } from '../../model/ranking.ts';
import type { Settings } from '../../model/settings.ts';
import { hasFew } from '../../model/small-numbers.ts';
import { count } from '../words/figures.ts';

type KnownLevel = LevelMeasure & { readonly quantity: { readonly ok: true } };

/** "Robbery: 14 in 2013-14, 8 in 2012-13; fewer than 50 in every period, so that it is at most watched." */
export function smallCandidateFindings(
  measures: Measures,
  ranking: readonly RankedPriority[],
  settings: Settings,
): readonly Finding[] {
  const counts = candidateCounts(measures, settings);
  const few = ranking.filter(
    (one) =>
      one.tier === 'watching-brief' &&
      one.rank !== null &&
      hasFew(one.candidate.id, counts, settings.fewEvents),
  );
  return few.map(({ candidate }) =>
    findingOf(
      candidate,
      measures.measures.filter((one): one is KnownLevel =>
        isKnownLevel(one, candidate, settings.partnership.area.code),
      ),
      settings.fewEvents,
    ),
  );
}

function isKnownLevel(one: Measure, { indicator }: Candidate, area: string): boolean {
  const { kind, quantity } = one;
  return (
    kind === 'level' &&
    one.indicator === indicator &&
    one.area === area &&
    quantity.ok &&
    quantity.unit === 'count'
  );
}

function findingOf({ name }: Candidate, levels: readonly KnownLevel[], fewEvents: number): Finding {
  const figures = levels.flatMap(({ quantity, period }, at) => [
    at === 0 ? '' : ', ',
    count(quantity.value),
    ` in ${period.label}`,
  ]);
  return {
    section: 'findings',
    parts: [
      `${name}: `,
      ...figures,
      '; fewer than ',
      count(fewEvents),
      ' in every period, so that it is at most watched.',
    ],
    measures: levels.map(({ id }) => id),
  };
}
