import type { Area } from '../../../model/area.ts';
import type { AreaRanks } from '../../../model/registers/public-view.ts';
import { formatNumber } from '../../format-number.ts';

/** "Level of crime: first in all 3 districts.", or areas where not each of them is a local authority. */
export function areaLines(
  { by, areas, agreement, items }: AreaRanks,
  known: readonly Area[],
): readonly string[] {
  const from = by === 'survey' ? 'Survey' : 'Comments';
  const agree =
    agreement === null ? '' : ` Agreement of the areas (Kendall's W): ${formatNumber(agreement, 2)}.`;
  return [
    ...items.map(({ name, ranks }) => {
      const same = ranks.every(({ rank }) => rank === ranks[0]?.rank);
      const places = same
        ? `${ordinal(ranks[0]?.rank ?? 0)} in all ${areas} ${areaWord(ranks, known)}`
        : ranks.map((one) => `${ordinal(one.rank)} in ${one.name}`).join(', ');
      return `- ${from}, ${name}: ${places}.`;
    }),
    `  In order of the sum of ranks.${agree}`,
  ];
}

function areaWord(ranks: AreaRanks['items'][number]['ranks'], known: readonly Area[]): string {
  const types = ranks.map(({ area }) => known.find(({ code }) => code === area)?.type);
  return types.every((type) => type === 'local-authority') ? 'districts' : 'areas';
}

function ordinal(rank: number): string {
  if (rank === 1) return 'first';
  const tens = rank % 100 >= 11 && rank % 100 <= 13;
  return `${rank}${tens ? 'th' : (['th', 'st', 'nd', 'rd'][rank % 10] ?? 'th')}`;
}
