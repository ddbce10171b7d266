import { isSmall } from '../../../findings/words/change-clause.ts';
import type { CommentLog } from '../../../model/registers/public-view.ts';
import { formatNumber, formatPercent } from '../../format-number.ts';
import { plainText } from '../../plain-text.ts';
import type { Palette } from '../palette.ts';
import { renderTable } from '../table.ts';
import { wrap } from '../wrap.ts';

const NAME_WIDTH = 26;
const QUARTERS_SHOWN = 4;

/** Themes of comments from most to least, with the latest quarters. */
export function themeTable(log: CommentLog, palette: Palette, width: number): string {
  const shown = log.quarters.slice(-QUARTERS_SHOWN);
  const table = renderTable(
    [
      { title: 'Theme', width: NAME_WIDTH },
      { title: 'Rank', align: 'right' },
      { title: 'Comments', align: 'right' },
      { title: 'Share', align: 'right' },
      ...shown.map(({ label }) => ({ title: label.slice(-2), align: 'right' as const })),
    ],
    log.themes.map(({ theme, rank, comments, percent, byQuarter }) => [
      plainText(theme),
      String(rank),
      formatNumber(comments),
      isSmall(log.nComments) ? '' : formatPercent(percent, 0),
      ...byQuarter.slice(-QUARTERS_SHOWN).map((count) => formatNumber(count)),
    ]),
    palette,
    width,
  );
  return `${table}\n${palette.faint(wrap(footOf(log), width))}`;
}

function footOf({ quarters, nComments, withoutTheme, period }: CommentLog): string {
  const shown = quarters.slice(-QUARTERS_SHOWN);
  const span = shown.length > 0 ? ` Quarters: ${shown[0]?.label} to ${shown.at(-1)?.label}.` : '';
  return `${formatNumber(nComments)} comments in ${period}, ${formatNumber(withoutTheme)} without a theme; one of several themes counts once in each.${span} Those who comment are no sample of residents.`;
}
