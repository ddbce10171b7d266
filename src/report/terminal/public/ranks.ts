import type { PublicRank } from '../../../model/registers/public-view.ts';
import { formatNumber } from '../../format-number.ts';
import { plainText } from '../../plain-text.ts';
import type { Palette } from '../palette.ts';
import { renderTable } from '../table.ts';
import { wrap } from '../wrap.ts';
import { shareText } from './share-text.ts';

const NAME_WIDTH = 26;

/** Where residents put a candidate beside where everything else puts it; empty where nothing residents said is linked. */
export function rankTable(ranks: readonly PublicRank[], palette: Palette, width: number): string {
  if (ranks.length === 0) return '';
  const table = renderTable(
    [
      { title: 'Candidate priority', width: NAME_WIDTH },
      { title: 'Residents name', width: NAME_WIDTH },
      { title: 'Share', align: 'right' },
      { title: 'Public', align: 'right' },
      { title: 'Other', align: 'right' },
      { title: 'Gap', align: 'right' },
    ],
    ranks.map((one) => [
      plainText(one.name),
      plainText(one.askedName),
      shareText(one),
      `${one.publicRank} of ${one.ofConcerns}`,
      one.statisticalRank === null ? 'n/r' : `${one.statisticalRank} of ${one.ofCandidates}`,
      gapText(one.gap),
    ]),
    palette,
    width,
  );
  const foot =
    'Public: place among the concerns asked about, or the themes of comments. Other: place by all criteria but concern; n/r, not ranked. Gap: places that residents put it further up (+) or down (-). Neither order is tested.';
  return `${table}\n${palette.faint(wrap(foot, width))}`;
}

function gapText(gap: number | null): string {
  return gap === null ? '' : `${gap > 0 ? '+' : ''}${formatNumber(gap)}`;
}
