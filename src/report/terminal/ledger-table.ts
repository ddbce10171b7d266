import type { Assessment } from '../../model/assessment.ts';
import type { Ledger, LedgerHome, LedgerLine } from '../../model/ledger.ts';
import type { Settings } from '../../model/settings.ts';
import { formatNumber, formatPercent, formatPounds } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { indicatorName } from './indicator-name.ts';
import { overlapTable } from './overlap-table.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 42;
const NO_CANDIDATE = 'At home with no candidate';
const IN_NO_CLASS = 'In no class, or in one without a figure';
const ALL = 'All recorded crime';

/** Where every recorded event is at home: lines that add up to all recorded crime, then what stands apart, then flags. */
export function ledgerTables(assessment: Assessment, palette: Palette, width: number): string {
  const { settings, measures } = assessment;
  const { ledger } = measures;
  if (!ledger || (ledger.lines.length === 0 && ledger.apart.length === 0 && ledger.recorded === null))
    return '';
  const title = `Where every recorded event is at home, ${settings.partnership.area.name}, ${settings.period.label}`;
  const foot =
    'Every event is at home once: a flag that is at home with a candidate is taken out of its class. Flags at home with nobody are in their classes.';
  return [
    palette.strong(wrap(plainText(title), width)),
    crimeTable(ledger, settings, palette, width),
    ...lessLines(ledger, settings, width),
    palette.faint(wrap(foot, width)),
    ...(ledger.apart.length > 0
      ? [
          `${palette.strong('Not recorded crime, or not said to be: in no sum above')}\n${apartTable(ledger, settings, palette, width)}`,
        ]
      : []),
    ...overlapTable(ledger, settings, palette, width),
  ].join('\n\n');
}

function crimeTable(ledger: Ledger, settings: Settings, palette: Palette, width: number): string {
  const { lines, inNoClass, count, harm } = ledger;
  return table(
    [
      ...lines.flatMap((line) => lineRows(line, count, settings)),
      ...(inNoClass === null ? [] : [[IN_NO_CLASS, formatNumber(inNoClass), shareOf(inNoClass, count), '']]),
      [ALL, countText(count), shareOf(count, count), poundsText(harm)],
    ],
    palette,
    width,
  );
}

function apartTable(ledger: Ledger, settings: Settings, palette: Palette, width: number): string {
  return table(
    ledger.apart.flatMap((line) => lineRows(line, null, settings)),
    palette,
    width,
  );
}

function table(rows: readonly (readonly string[])[], palette: Palette, width: number): string {
  return renderTable(
    [
      { title: 'Candidate and its homes', width: NAME_WIDTH },
      { title: 'Events', align: 'right' },
      { title: 'Share', align: 'right' },
      { title: 'Harm', align: 'right' },
    ],
    rows,
    palette,
    width,
  );
}

/** A candidate, then its homes where the line does not say it all. */
function lineRows(line: LedgerLine, all: number | null, settings: Settings): readonly (readonly string[])[] {
  const name = settings.candidates.find(({ id }) => id === line.candidate)?.name ?? NO_CANDIDATE;
  const [only] = line.homes.length === 1 ? line.homes : [];
  const homes = only && line.candidate !== null ? [] : line.homes;
  return [
    [plainText(name), countText(line.count), shareOf(line.count, all), poundsText(line.harm)],
    ...homes.map((home) => [
      `  ${indicatorName(home.indicator, settings)}`,
      `(${countText(home.count)})`,
      '',
      '',
    ]),
  ];
}

/** "Violence with injury: 1,159 less 452 (...) less 185 (...) = 522." */
function lessLines(ledger: Ledger, settings: Settings, width: number): readonly string[] {
  return [...ledger.lines, ...ledger.apart]
    .flatMap(({ homes }) => homes)
    .filter(({ less }) => less.length > 0)
    .map((home) => wrap(lessText(home, settings), width));
}

function lessText({ indicator, count, less }: LedgerHome, settings: Settings): string {
  const name = indicatorName(indicator, settings);
  const whole = less.reduce<number | null>(
    (sum, one) => (sum === null || one.count === null ? null : sum + one.count),
    count,
  );
  const parts = less.map((one) => `less ${countText(one.count)} (${indicatorName(one.indicator, settings)})`);
  return `${name}: ${countText(whole)} ${parts.join(' ')} = ${countText(count)}`;
}

function countText(count: number | null): string {
  return count === null ? 'not known' : formatNumber(count);
}

function shareOf(count: number | null, all: number | null): string {
  return count === null || !all ? '' : formatPercent((count / all) * 100, 1);
}

function poundsText(pounds: number | null): string {
  return pounds === null ? 'not costed' : formatPounds(pounds);
}
