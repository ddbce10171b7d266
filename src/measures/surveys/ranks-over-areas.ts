import type { Area } from '../../model/area.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import type { AreaRanks } from '../../model/registers/public-view.ts';
import { competitionRanks } from '../../stats/ranks/competition-rank.ts';
import { kendallsW } from '../../stats/ranks/kendalls-w.ts';
import { sum } from '../../stats/sum.ts';

/** How much each of several items has in one area; null where the area does not say. */
export interface AreaScores {
  readonly area: Pick<Area, 'code' | 'name'>;
  readonly scores: readonly (number | null)[];
  readonly origins: readonly (readonly Origin[])[];
}

/**
 * Items in order of the sum of their ranks over areas (Borda's count turned round: the least sum is first), with how far
 * the areas agree (Kendall's W). Only areas that say something of every item take part. Null with fewer than two areas
 * or two items.
 */
export function ranksOverAreas(
  by: AreaRanks['by'],
  items: readonly { readonly id: string; readonly name: string }[],
  given: readonly AreaScores[],
): AreaRanks | null {
  const areas = given.filter(({ scores }) => scores.every((score) => score !== null));
  if (areas.length < 2 || items.length < 2) return null;
  const ranks = areas.map(({ scores }) => competitionRanks(scores, 'descending'));
  const sums = items.map((_, at) => sum(ranks.map((ranking) => ranking[at] ?? items.length)));
  const places = competitionRanks(sums, 'ascending');
  const agreement = kendallsW(areas.map(({ scores }) => scores.map((score) => score ?? 0)));
  const rows = items.map(({ id, name }, at) => ({
    item: id,
    name,
    ranks: areas.map(({ area }, index) => ({
      area: area.code,
      name: area.name,
      rank: ranks[index]?.[at] ?? items.length,
    })),
    sum: sums[at] ?? 0,
    place: places[at] ?? items.length,
    evidence: mergeOrigins(areas.flatMap(({ origins }) => origins[at] ?? [])),
  }));
  return {
    by,
    areas: areas.length,
    agreement: agreement.ok ? agreement.value.w : null,
    items: rows.sort((a, b) => a.place - b.place || (a.item < b.item ? -1 : 1)),
  };
}
