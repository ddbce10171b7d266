import type { Assessment } from '../../model/assessment.ts';
import type { RankedPriority } from '../../model/ranking.ts';
import { formatCoverage, formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { tierWords } from '../tier-words.ts';
import { agreedList } from './agreed-list.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 28;

/**
 * The ranked list of candidate priorities with how firm each place is, then those that are not ranked, then what was
 * decided.
 */
export function rankingTable(
  { ranking, rules, sensitivity }: Assessment,
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
      { title: 'Places', align: 'right' },
      { title: `Top ${sensitivity.slots}`, align: 'right' },
      { title: 'Tier' },
    ],
    [...ranked, ...unranked].map(row),
    palette,
    width,
  );
  const foot = [
    `Places: 5th to 95th of 100 draws; top ${sensitivity.slots}: how many of 100 put it there.`,
    `Evidence: share of the weight that has any; below ${rules.coverageNeeded}% a candidate is not ranked (n/r).`,
    'More: assess show sensitivity.',
  ].join(' ');
  const agreed = top === undefined ? agreedList(ranking, palette, width) : '';
  return [table, palette.faint(wrap(foot, width)), ...(agreed === '' ? [] : ['', agreed])].join('\n');
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
    one.rankRange === null ? '' : placesText(one.rankRange),
    one.probabilityTopN === null ? '' : formatPercent(one.probabilityTopN * 100),
    tierWords[one.tier],
  ];
}

/** `3-10`, or `1` where every draw agrees. */
export function placesText([best, worst]: readonly [number, number]): string {
  return best === worst ? `${best}` : `${best}-${worst}`;
}
