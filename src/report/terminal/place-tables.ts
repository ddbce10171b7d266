import { lowerFirst } from '../../findings/words/lower-first.ts';
import type { Assessment } from '../../model/assessment.ts';
import type { BeforeAfter, Fortnights, TopAreas } from '../../model/registers/place-view.ts';
import { formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { findingsList } from './findings-list.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

/** Fortnights shown of each indicator: half a year. */
const FORTNIGHTS_SHOWN = 13;

/** The sentences on places, then what the configuration asks: the highest area, before and after, fortnights. */
export function placeTables(
  assessment: Pick<Assessment, 'registers' | 'settings' | 'findings'>,
  palette: Palette,
  width: number,
): string {
  const { topAreas = [], beforeAfter = [], fortnights = [] } = assessment.registers.places ?? {};
  const names = new Map(assessment.settings.indicators.map(({ id, name }) => [id, name]));
  const line = (text: string) => `- ${wrap(plainText(text), width, '  ')}`;
  return [
    findingsList(assessment.findings, 'places', width),
    topAreas.flatMap(topSentence).map(line).join('\n'),
    beforeAfter.map((one) => line(beforeAfterSentence(one, names.get(one.indicator)))).join('\n'),
    ...fortnights.map((one) => fortnightTable(one, palette, width)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** "Localities: highest in Hereford City for all types except burglary other (Golden Valley)." */
function topSentence({ name, leader, tops, exceptions }: TopAreas): readonly string[] {
  if (leader === null) return [];
  const but = exceptions.map((one) => `${lowerFirst(one.name)} (${one.areaName})`).join(', ');
  const all = tops.length === 1 ? `for ${lowerFirst(tops[0]?.name ?? '')}` : `for all types`;
  return [`${name}: highest in ${leader} ${all}${but === '' ? '' : ` except ${but}`}. Not tested.`];
}

/** "Car park, complaints: 40 in 2012-13 and 1 in 2013-14, 39 fewer; too few before for a percentage." */
function beforeAfterSentence(
  { name, before, after, change, percent, limits, smallNumbers }: BeforeAfter,
  of = '',
): string {
  const counts = `${formatNumber(before.count)} in ${before.period} and ${formatNumber(after.count)} in ${after.period}`;
  const more =
    change === 0 ? 'no change' : `${formatNumber(Math.abs(change))} ${change < 0 ? 'fewer' : 'more'}`;
  const small = smallNumbers || percent === null;
  const range = limits
    ? `, 95% limits ${formatPercent(limits.lower, 0)} to ${formatPercent(limits.upper, 0)}`
    : '';
  const size = small
    ? '; small numbers: too few before for a percentage'
    : ` (${formatPercent(percent, 1)}${range})`;
  return `${name}, ${lowerFirst(of)}: ${counts}, ${more}${size}. What else changed there is not known.`;
}

function fortnightTable(
  { name, bins, before, undated }: Fortnights,
  palette: Palette,
  width: number,
): string {
  const shown = bins.slice(-FORTNIGHTS_SHOWN);
  const table = renderTable(
    [
      { title: 'Fortnight', width: 28 },
      { title: 'Events', align: 'right' },
      { title: '', width: 14 },
    ],
    shown.map(({ from, to, count, over }) => [
      `${from} to ${to}`,
      formatNumber(count),
      over ? '' : 'not over',
    ]),
    palette,
    width,
  );
  const rest = [
    bins.length > shown.length ? `the latest ${shown.length} of ${bins.length} fortnights` : '',
    before > 0 ? `${formatNumber(before)} events before the first` : '',
    undated > 0 ? `${formatNumber(undated)} events without a day` : '',
  ].filter((text) => text !== '');
  const foot = rest.length > 0 ? `\n${palette.faint(wrap(`${rest.join('; ')}.`, width))}` : '';
  return `${palette.strong(wrap(plainText(name), width))}\n${table}${foot}`;
}
