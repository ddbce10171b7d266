import type { Assessment } from '../../model/assessment.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { LevelMeasure } from '../../model/measure.ts';
import { periodLength, sameMonths } from '../../model/period.ts';
import type { KnownQuantity, NoAnswer, Unit } from '../../model/quantity.ts';
import { printedDecimals, printedRate, ratePerText } from '../../model/rate-scale.ts';
import type { Settings } from '../../model/settings.ts';
import { SMALLEST_BASE } from '../../model/small-numbers.ts';
import { formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { countOf, smallShareNote } from './small-share.ts';
import { renderTable } from './table.ts';
import { wrap } from './wrap.ts';

/** Every indicator of the partnership's area: period, count, and rate or percentage with its 95% limits. */
export function indicatorTable(assessment: Assessment, palette: Palette, width: number): string {
  const { settings, measures } = assessment;
  const local = measures.measures.filter(
    (one): one is LevelMeasure => one.kind === 'level' && one.area === settings.partnership.area.code,
  );
  const shown = local.filter((level) => !isOvertaken(level, local, settings));
  const table = renderTable(
    [
      { title: 'Indicator', width: 26 },
      { title: 'Period', width: 12 },
      { title: 'Count', align: 'right' },
      { title: 'Rate per 1,000 or %', align: 'right', width: 16 },
      { title: '95% limits', align: 'right' },
    ],
    settings.indicators.flatMap((indicator) => rowsOf(indicator, shown)),
    palette,
    width,
  );
  const notes = footNotes(shown);
  return notes === '' ? table : `${table}\n${palette.faint(wrap(notes, width))}`;
}

function footNotes(shown: readonly LevelMeasure[]): string {
  return [
    ...(shown.some(isOfFew) ? [smallShareNote] : []),
    ...(shown.some(({ quantity }) => !quantity.ok)
      ? ['A word in place of a figure says why there is none; more: assess show gaps.']
      : []),
  ].join(' ');
}

/** Of so few that its count is printed in its place. */
function isOfFew({ quantity, denominator }: LevelMeasure): boolean {
  return quantity.ok && quantity.unit === 'percent' && denominator !== null && denominator < SMALLEST_BASE;
}

/** A year to a month that a later year has overtaken, unless it was asked for: there is one for every quarter. */
function isOvertaken(
  { indicator, period }: LevelMeasure,
  levels: readonly LevelMeasure[],
  settings: Settings,
): boolean {
  const askedFor = [settings.period, ...settings.bases];
  if (period.kind !== 'rolling-year' || askedFor.some((one) => sameMonths(one, period))) return false;
  return levels.some(
    (one) =>
      one.indicator === indicator &&
      one.quantity.ok &&
      periodLength(one.period) === periodLength(period) &&
      one.period.to > period.to,
  );
}

function rowsOf(indicator: Indicator, levels: readonly LevelMeasure[]): readonly (readonly string[])[] {
  const own = levels.filter((level) => level.indicator === indicator.id);
  const periods = [...new Set(own.toSorted(latestFirst).map((level) => level.period.label))];
  return periods.map((period, index) => {
    const ofPeriod = own.filter((level) => level.period.label === period);
    const find = (unit: Unit) => ofPeriod.find((level) => level.quantity.unit === unit);
    const count = find('count');
    const share = shareUnits.map(find).find((level) => level !== undefined);
    return [
      index === 0 ? nameOf(indicator) : '',
      period,
      count ? valueText(count, indicator) : '',
      share ? valueText(share, indicator) : '',
      share?.quantity.ok ? limitsText(share.quantity, indicator) : '',
    ];
  });
}

/** Latest first; of those that end together the longest first. */
function latestFirst({ period: a }: LevelMeasure, { period: b }: LevelMeasure): number {
  return b.to - a.to || periodLength(b) - periodLength(a);
}

/** The first of these that an indicator has is shown: its rate comes before the one beside it. */
const shareUnits: readonly Unit[] = ['per-1000-households', 'per-1000', 'percent', 'score'];

function nameOf({ name, per }: Indicator): string {
  return per === 'households' ? `${plainText(name)} (households)` : plainText(name);
}

/** Publishers' tools give figures with as many digits as a computer has: a table has no room for more than these. */
const MOST_DECIMALS = 4;

/** A figure that came published is printed with the decimals it came with. */
function valueText(level: LevelMeasure, indicator: Indicator): string {
  const { quantity, publishedDecimals, denominator } = level;
  if (!quantity.ok) return shortReason[quantity.reason];
  const decimals = publishedDecimals === null ? null : Math.min(publishedDecimals, MOST_DECIMALS);
  switch (quantity.unit) {
    case 'count':
      return formatNumber(quantity.value);
    case 'percent':
      if (isOfFew(level)) return countOf(quantity.value, denominator ?? 0, publishedDecimals !== null, '/');
      return formatPercent(quantity.value, decimals ?? 1);
    case 'score':
      return `score ${formatNumber(quantity.value, decimals ?? 2)}`;
    default:
      return `${rateText(quantity.value, decimals ?? 2, indicator)}${indicator.ratePer === undefined ? '' : ratePerText(indicator)}`;
  }
}

function rateText(value: number, decimals: number, indicator: Pick<Indicator, 'ratePer'>): string {
  return formatNumber(printedRate(value, indicator), printedDecimals(decimals, indicator));
}

const shortReason: Readonly<Record<NoAnswer, string>> = {
  suppressed: 'withheld',
  missing: 'missing',
  'incomplete-period': 'incomplete',
  'zero-denominator': 'zero base',
  'no-population': 'no people',
  'no-base': 'no base',
  'no-counts': 'no counts',
  'zero-baseline': 'from zero',
  'too-few-points': 'too few',
  'no-comparator': 'no figure',
  'not-costed': 'not costed',
  'mixed-costs': 'mixed costs',
  'shared-events': 'overlap',
  'as-published-only': 'no sum',
  'not-tested': 'not tested',
  'same-people': 'not tested',
  'figures-contradict': 'contrary',
  break: 'break',
};

function limitsText({ interval, unit }: KnownQuantity, indicator: Indicator): string {
  if (!interval) return '';
  const printed = unit === 'percent' ? {} : indicator;
  return `${rateText(interval.lower, 2, printed)} to ${rateText(interval.upper, 2, printed)}`;
}
