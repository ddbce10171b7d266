import { isSmall } from '../../../findings/words/change-clause.ts';
import type { Assessment } from '../../../model/assessment.ts';
import { formatNumber } from '../../format-number.ts';
import { indicatorName } from '../indicator-name.ts';
import type { Palette } from '../palette.ts';
import { renderTable } from '../table.ts';
import { wrap } from '../wrap.ts';
import { shareText } from './share-text.ts';

/** Concerns from most to least, with what each percentage is of where that was given; empty where there are none. */
export function concernTable(
  { measures, settings }: Pick<Assessment, 'measures' | 'settings'>,
  palette: Palette,
  width: number,
): string {
  const concerns = measures.measures.filter((one) => one.kind === 'concern');
  if (concerns.length === 0) return '';
  const table = renderTable(
    [
      { title: 'Concern', width: 40 },
      { title: 'Share', align: 'right' },
      { title: '95% limits', align: 'right' },
      { title: 'Asked', align: 'right' },
    ],
    concerns
      .toSorted((a, b) => b.period.to - a.period.to || a.rank - b.rank)
      .map(({ indicator, share }) => [
        indicatorName(indicator, settings),
        shareText(share),
        share.interval && !isSmall(share.base)
          ? `${formatNumber(share.interval.lower, 1)} to ${formatNumber(share.interval.upper, 1)}`
          : '',
        share.base === null ? 'n not given' : formatNumber(share.base),
      ]),
    palette,
    width,
  );
  const foot = 'Limits: Wilson, as if those asked were a simple random sample; none without their number.';
  return `${table}\n${palette.faint(wrap(foot, width))}`;
}
