import type { Assessment } from '../../model/assessment.ts';
import {
  type ApartReason,
  type HarmShare,
  type HarmSummary,
  HIGH_HARM_TIMES,
} from '../../model/harm-summary.ts';
import type { CostCoverage } from '../../model/measure.ts';
import type { KnownQuantity } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import { formatNumber, formatPercent, formatPounds } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import { metricTables } from './harm-metric-tables.ts';
import { indicatorName } from './indicator-name.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

const NAME_WIDTH = 30;
/** Beside the share of harm of a class that has few crimes and much harm. */
const FLAG = '*';

const apartText: Readonly<Record<ApartReason, string>> = {
  lens: 'a flag, whose events are in offence classes',
  'part-of-another': 'part of another class',
  'not-crime': 'no recorded crime',
  'not-known': 'its count is not known',
};

/** What recorded crime costs: by class, by stage, how much of it is costed, and how other metrics of harm rank it. */
export function harmTables(assessment: Assessment, palette: Palette, width: number): string {
  const { settings, measures } = assessment;
  const { harm, costCoverage } = measures;
  if (!harm || !costCoverage) return '';
  const paragraph = (text: string) => wrap(plainText(text), width);
  const head = palette.strong(wrap(plainText(titleOf(harm, costCoverage, settings)), width));
  const parts = harm.total.ok
    ? [
        classTable(harm, harm.total.value, settings, palette, width),
        footNotes(harm)
          .map((note) => palette.faint(paragraph(note)))
          .join('\n'),
        paragraph(totalText(harm, harm.total)),
        stageTable(harm, harm.total.value, palette, width),
        paragraph(mostText(harm, settings)),
      ]
    : [paragraph(`There is no total of harm: ${harm.total.detail}.`)];
  return [
    head,
    ...parts,
    paragraph(coverageText(costCoverage, settings)),
    paragraph(apartList(harm, settings)),
    ...metricTables(harm, settings, palette, width),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function titleOf({ period, priceYear, rebased }: HarmSummary, { costSet }: CostCoverage, settings: Settings) {
  const prices = priceYear === '' ? '' : `, ${rebased ? 're-based to ' : ''}${priceYear} prices`;
  return `Harm of recorded crime in ${settings.partnership.area.name}, ${period} (${costSet}${prices})`;
}

function classTable(
  harm: HarmSummary,
  total: number,
  settings: Settings,
  palette: Palette,
  width: number,
): string {
  const both = hasTwoViews(harm, total);
  const crimes = harm.classes.reduce((sum, { count }) => sum + count, 0);
  const view = (pounds: number) => (both ? [formatPounds(pounds)] : []);
  const row = (one: HarmShare) => [
    indicatorName(one.indicator, settings),
    formatNumber(one.count),
    formatPounds(one.pounds),
    ...view(one.withoutMultiplier),
    `${shareText(one.harmPercent)}${one.lowVolumeHighHarm ? FLAG : ' '}`,
    shareText(one.crimePercent),
  ];
  const sum = [
    'All that are costed',
    formatNumber(crimes),
    formatPounds(total),
    ...view(harm.withoutMultiplier ?? 0),
    '100% ',
    '100%',
  ];
  return renderTable(
    [
      { title: 'Offence class', width: NAME_WIDTH },
      { title: 'Crimes', align: 'right' },
      { title: 'Harm', align: 'right' },
      ...(both ? [{ title: 'Recorded', align: 'right' as const }] : []),
      { title: 'Of harm ', align: 'right' },
      { title: 'Of crimes', align: 'right' },
    ],
    [...harm.classes.map(row), sum],
    palette,
    width,
  );
}

function hasTwoViews({ withoutMultiplier }: HarmSummary, total: number): boolean {
  return withoutMultiplier !== null && withoutMultiplier !== total;
}

function totalText({ perThousand }: HarmSummary, { interval, outerInterval }: KnownQuantity): string {
  const limits = [interval, outerInterval].flatMap((one) =>
    one
      ? [
          `${formatPounds(one.lower)} to ${formatPounds(one.upper)} (${formatNumber(one.level * 100, one.level === 0.95 ? 0 : 1)}%)`,
        ]
      : [],
  );
  const chance = limits.length > 0 ? `Limits for the chance in the counts: ${limits.join(', ')}.` : '';
  const rate = perThousand.ok
    ? ` ${formatPounds(perThousand.value)} per 1,000 residents${perThousand.interval ? ` (${formatPounds(perThousand.interval.lower)} to ${formatPounds(perThousand.interval.upper)})` : ''}.`
    : '';
  return `${chance}${rate}`.trim();
}

function stageTable({ parts }: HarmSummary, total: number, palette: Palette, width: number): string {
  if (parts.length === 0) return '';
  return renderTable(
    [
      { title: 'What it is for', width: NAME_WIDTH },
      { title: 'Harm', align: 'right' },
      { title: 'Of harm', align: 'right' },
    ],
    parts.map(({ name, pounds }) => [
      plainText(name.charAt(0).toUpperCase() + name.slice(1)),
      formatPounds(pounds),
      total > 0 ? shareText((pounds / total) * 100) : '',
    ]),
    palette,
    width,
  );
}

function mostText({ most }: HarmSummary, settings: Settings): string {
  if (!most) return '';
  const names = most.indicators.map((id) => indicatorName(id, settings)).join(', ');
  return `${shareText(most.crimePercent)} of the crimes that are costed are ${shareText(most.harmPercent)} of their harm: ${names}.`;
}

function footNotes(harm: HarmSummary): readonly string[] {
  const views =
    harm.total.ok && hasTwoViews(harm, harm.total.value)
      ? ['Harm counts crime that is not recorded; Recorded is for recorded crime alone.']
      : [];
  const flag = harm.classes.some((one) => one.lowVolumeHighHarm)
    ? [`${FLAG} More than ${HIGH_HARM_TIMES} times its share of crimes: low volume, high harm.`]
    : [];
  return [...views, ...flag];
}

function coverageText({ percent, costed, recorded, notCosted }: CostCoverage, settings: Settings): string {
  const missing = notCosted.map((id) => indicatorName(id, settings)).join(', ');
  const share =
    percent === null || recorded === null
      ? 'The share of recorded crime that is costed is not known'
      : `Costs cover ${formatPercent(percent)} of recorded crime (${formatNumber(costed)} of ${formatNumber(recorded)})`;
  return `${share}${missing === '' ? '' : `; not costed: ${missing}`}.`;
}

function apartList({ apart }: HarmSummary, settings: Settings): string {
  if (apart.length === 0) return '';
  const each = apart.map(
    ({ indicator, reason }) => `${indicatorName(indicator, settings)} (${apartText[reason]})`,
  );
  return `In no total: ${each.join('; ')}.`;
}

function shareText(percent: number | null): string {
  return percent === null ? '' : formatPercent(percent, percent > 0 && percent < 10 ? 1 : 0);
}
