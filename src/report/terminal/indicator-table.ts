import type { Assessment } from '../../model/assessment.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { LevelMeasure } from '../../model/measure.ts';
import { periodLength, sameMonths } from '../../model/period.ts';
import type { KnownQuantity, NoAnswer, Unit } from '../../model/quantity.ts';
import type { Settings } from '../../model/settings.ts';
import { formatNumber, formatPercent } from '../format-number.ts';
import { plainText } from '../plain-text.ts';
import type { Palette } from './palette.ts';
import { renderTable } from './table.ts';

/** Every indicator of the partnership's area: period, count, and rate or percentage with its 95% limits. */
export function indicatorTable(assessment: Assessment, palette: Palette): string {
  const { settings, measures } = assessment;
  const local = measures.measures.filter(
    (one): one is LevelMeasure => one.kind === 'level' && one.area === settings.partnership.area.code,
  );
  const shown = local.filter((level) => !isOvertaken(level, local, settings));
  return renderTable(
    [
      { title: 'Indicator', width: 26 },
      { title: 'Period', width: 12 },
      { title: 'Count', align: 'right' },
      { title: 'Rate per 1,000', align: 'right' },
      { title: '95% limits', align: 'right' },
    ],
    settings.indicators.flatMap((indicator) => rowsOf(indicator, shown)),
    palette,
  );
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
  const periods = [...new Set(own.map((level) => level.period.label))];
  return periods.map((period, index) => {
    const ofPeriod = own.filter((level) => level.period.label === period);
    const find = (unit: Unit) => ofPeriod.find((level) => level.quantity.unit === unit);
    const count = find('count');
    const share = shareUnits.map(find).find((level) => level !== undefined);
    return [
      index === 0 ? nameOf(indicator) : '',
      period,
      count ? valueText(count) : '',
      share ? valueText(share) : '',
      share?.quantity.ok ? limitsText(share.quantity) : '',
    ];
  });
}

/** The first of these that an indicator has is shown: its rate comes before the one beside it. */
const shareUnits: readonly Unit[] = ['per-1000-households', 'per-1000', 'percent', 'score'];

function nameOf({ name, per }: Indicator): string {
  return per === 'households' ? `${plainText(name)} (households)` : plainText(name);
}

/** Publishers' tools give figures with as many digits as a computer has: a table has no room for more than these. */
const MOST_DECIMALS = 4;

/** A figure that came published is printed with the decimals it came with. */
function valueText({ quantity, publishedDecimals }: LevelMeasure): string {
  if (!quantity.ok) return shortReason[quantity.reason];
  const decimals = publishedDecimals === null ? null : Math.min(publishedDecimals, MOST_DECIMALS);
  switch (quantity.unit) {
    case 'count':
      return formatNumber(quantity.value);
    case 'percent':
      return formatPercent(quantity.value, decimals ?? 1);
    case 'score':
      return `score ${formatNumber(quantity.value, decimals ?? 2)}`;
    default:
      return formatNumber(quantity.value, decimals ?? 2);
  }
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

function limitsText({ interval }: KnownQuantity): string {
  return interval ? `${formatNumber(interval.lower, 2)} to ${formatNumber(interval.upper, 2)}` : '';
}
