import { isSmall } from '../../findings/words/change-clause.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Settings } from '../../model/settings.ts';
import { formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { indicatorName } from './indicator-name.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 38;
const OTHER_WIDTH = 26;

/** Which flags how many events of each class carry. What nobody says is told in one sentence, not as empty rows. */
export function overlapTable(
  ledger: Ledger,
  settings: Settings,
  palette: Palette,
  width: number,
): readonly string[] {
  const { overlaps } = ledger;
  if (overlaps.length === 0) return [];
  const known = overlaps.filter(({ count }) => count !== null);
  const unknown = overlaps.filter(({ count }) => count === null);
  const rows = known.map(({ lens, within, count }) => [
    lensName(lens, settings),
    indicatorName(within, settings),
    formatNumber(count ?? 0),
    shareOf(count ?? 0, wholeOf(within, ledger)),
  ]);
  const table = renderTable(
    [
      { title: 'Flag', width: NAME_WIDTH },
      { title: 'Events of', width: OTHER_WIDTH },
      { title: 'Both', align: 'right' },
      { title: 'Share', align: 'right' },
    ],
    rows,
    palette,
    width,
  );
  return [
    ...(known.length > 0
      ? [`${palette.strong('Flags and the classes that they cut across')}\n${table}`]
      : []),
    ...[...new Set(unknown.map(({ lens }) => lens))].map((lens) => {
      const names = unknown
        .filter((one) => one.lens === lens)
        .map(({ within }) => indicatorName(within, settings));
      return wrap(`Overlap of ${lensName(lens, settings)} not known with: ${names.join(', ')}.`, width);
    }),
  ];
}

/** A flag by its name in the order of precedence, an indicator by its own. */
function lensName(id: string, settings: Settings): string {
  const flag = settings.method.precedence.find(({ lens }) => lens === id);
  return flag ? plainText(flag.name) : indicatorName(id, settings);
}

/** All events of a class, before flags are taken out of it; null where that is not known. */
function wholeOf(within: string, { lines, apart }: Ledger): number | null {
  const home = [...lines, ...apart]
    .flatMap(({ homes }) => homes)
    .find(({ indicator }) => indicator === within);
  if (!home) return null;
  return home.less.reduce<number | null>(
    (sum, { count }) => (sum === null || count === null ? null : sum + count),
    home.count,
  );
}

function shareOf(count: number, whole: number | null): string {
  return whole === null || isSmall(whole) ? '' : formatPercent((count / whole) * 100);
}
