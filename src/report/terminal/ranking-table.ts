import type { Assessment } from '../../model/assessment.ts';
import type { RankedPriority } from '../../model/ranking.ts';
import { formatCoverage, formatNumber, roundToTotal } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 30;
const LEADING_WIDTH = 29;
const LEADING_POINTS = 2;

/** The ranked list of candidate priorities, then those with too little evidence to rank. */
export function rankingTable(
  { ranking, rules }: Assessment,
  palette: Palette,
  width: number,
  top?: number,
): string {
  const ranked = ranking.filter((one) => one.rank !== null && (top === undefined || one.rank <= top));
  const unranked = top === undefined ? ranking.filter((one) => one.rank === null) : [];
  if (ranking.length === 0) return 'No candidates: name them under candidates in the configuration.';
  const table = renderTable(
    [
      { title: 'Rank', align: 'right' },
      { title: 'Candidate priority', width: NAME_WIDTH },
      { title: 'Score', align: 'right' },
      { title: 'Evidence', align: 'right' },
      { title: 'Most points from', width: LEADING_WIDTH },
    ],
    [...ranked, ...unranked].map(row),
    palette,
  );
  const foot = `Evidence: share of the weight that has any; below ${rules.coverageNeeded}% a candidate is not ranked (n/r).`;
  return `${table}\n${palette.faint(wrap(foot, width))}`;
}

/** `=2` for a shared rank, `n/r` for none. */
export function rankText({ rank, tied }: RankedPriority): string {
  if (rank === null) return 'n/r';
  return `${tied ? '=' : ''}${rank}`;
}

function row(one: RankedPriority): readonly string[] {
  return [
    rankText(one),
    plainText(one.candidate.name),
    formatNumber(one.score, 1),
    formatCoverage(one.coverage),
    leading(one),
  ];
}

function leading({ contributions, score }: RankedPriority): string {
  const points = roundToTotal(
    contributions.map((part) => part.points),
    score,
    1,
  );
  return contributions
    .map((part, index) => ({ part, points: points[index] ?? 0 }))
    .filter(({ part }) => part.score !== null)
    .sort((a, b) => b.points - a.points)
    .slice(0, LEADING_POINTS)
    .map(({ part, points: own }) => `${part.criterion} ${formatNumber(own, 1)}`)
    .join(', ');
}
