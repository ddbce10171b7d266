import type { Series } from '../../measures/series/series.ts';
import { type IndicatorListing, isShownOnly } from '../../model/indicator-listing.ts';
import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import { type Period, sameMonths, yearTo } from '../../model/period.ts';
import type { ScorecardPoint, ScorecardRow, ScorecardTarget } from '../../model/registers/scorecard.ts';
import type { Settings } from '../../model/settings.ts';
import { duePeriod } from './scorecard-due.ts';
import { rowPeriods } from './scorecard-periods.ts';
import { changeBetween, pointOf, rowLevel } from './scorecard-points.ts';

type Figures = Pick<
  ScorecardRow,
  'unit' | 'points' | 'latest' | 'year' | 'change' | 'lastChange' | 'received' | 'evidence'
>;

const unitOf = { rate: 'count', count: 'count', percent: 'percent', score: 'score' } as const;

/** One indicator of the list, from figures that were known by the day. */
export function rowOf(
  series: Series,
  targets: readonly TargetMeasure[],
  settings: Pick<Settings, 'sources'>,
  quarter: Period,
): ScorecardRow {
  const { listing = {}, ...indicator } = series.indicator;
  const shownOnly = isShownOnly(listing);
  const periods = rowPeriods(receivedOf(series), listing.frequency);
  const due = listing.status === 'not-yet-defined' ? null : duePeriod(listing.frequency, quarter);
  const figures = figuresOf(series, periods, due);
  const target = shownOnly ? null : targetOf(targets, periods.at(-1));
  return {
    indicator: indicator.id,
    name: indicator.name,
    ...listedAs(listing),
    strategicIndicator: listing.strategicIndicator ?? indicator.name,
    source: listing.provider === undefined ? sendersOf(series, figures, settings) : [listing.provider],
    shownOnly,
    kind: indicator.kind,
    polarity: indicator.polarity,
    ...figures,
    target,
    exception: target?.status === 'not-met',
    due: due?.label ?? null,
  };
}

function listedAs(listing: IndicatorListing) {
  return {
    code: listing.code ?? null,
    group: listing.group ?? null,
    successMeasure: listing.successMeasure ?? null,
    frameworks: listing.frameworks ?? [],
    frequency: listing.frequency ?? null,
    status: listing.status ?? null,
    maximum: listing.measure === 'maximum',
    cohort: listing.cohort ?? null,
  };
}

/** Those with a figure; where there is none yet, the places that are kept for them. */
function receivedOf({ observations }: Series) {
  const received = observations.filter(({ quality }) => quality !== 'missing');
  return received.length > 0 ? received : observations;
}

function figuresOf(series: Series, periods: readonly Period[], due: Period | null): Figures {
  const levels = periods.map((period) => rowLevel(series, period));
  const points = sinceFirst(periods.map((period, at) => pointOf(period, levels[at])));
  const last = periods.at(-1);
  const year = last?.kind === 'quarter' ? yearTo(last.to) : null;
  const latest = points.findLast(({ value, reason }) => value !== null || reason === 'suppressed');
  return {
    unit: levels.find((level) => level)?.quantity.unit ?? unitOf[series.indicator.kind],
    points,
    latest: latest?.period ?? null,
    year: year ? pointOf(year, rowLevel(series, year)) : null,
    change: changeBetween(series, points[0], points.at(-1)),
    lastChange: changeBetween(series, points.at(-2), points.at(-1)),
    received: due !== null && hasFigureSince(series, due),
    evidence: mergeOrigins(levels.flatMap((level) => level?.evidence ?? [])),
  };
}

/** Periods before the first figure of all say nothing; gaps after it do. */
function sinceFirst(points: readonly ScorecardPoint[]): readonly ScorecardPoint[] {
  const first = points.findIndex(({ value, reason }) => value !== null || reason === 'suppressed');
  return first > 0 ? points.slice(first) : points;
}

function hasFigureSince({ observations }: Series, { to }: Period): boolean {
  return observations.some(({ quality, period }) => quality !== 'missing' && period.to >= to);
}

/** The partners whose figures stand in the row; those that are asked, where no figure does. */
function sendersOf(
  { indicator }: Series,
  { evidence }: Figures,
  { sources }: Pick<Settings, 'sources'>,
): readonly string[] {
  const ids = evidence.length > 0 ? evidence.map(({ source }) => source) : indicator.sources;
  return [...new Set(sources.filter(({ id }) => ids.includes(id)).map(({ partner }) => partner))];
}

/** Of those that were held against a figure the latest; where several end together, that of the row's own period. */
function targetOf(targets: readonly TargetMeasure[], latest: Period | undefined): ScorecardTarget | null {
  const own = (one: TargetMeasure) => (latest && sameMonths(one.period, latest) ? 1 : 0);
  const found = targets
    .filter(({ status }) => status !== null)
    .toSorted((a, b) => b.period.to - a.period.to || own(b) - own(a))[0];
  if (!found || found.target === null || found.status === null) return null;
  const { of, period, target, actual, decimals, base, status } = found;
  return { of, period: period.label, target, actual, decimals, base, status };
}
