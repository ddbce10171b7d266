import type { SeasonalTrendMeasure } from '../../model/measures/seasonal-trend-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import { monthNumbered, type Period, periodLength, quarterWith, yearTo } from '../../model/period.ts';
import { unknown } from '../../model/quantity.ts';
import { YEARS_BACK } from '../level/year-values.ts';
import { breaksAcross } from '../series/breaks.ts';
import { measureId } from '../series/measure-id.ts';
import { type Pooled, pool } from '../series/pool.ts';
import { populationFor, type Series } from '../series/series.ts';
import { directionOf, judgeMovement } from '../verdicts/judge.ts';
import { logLinearSlope, noSlope, type Slope } from './log-linear-slope.ts';

/** Years' worth of months or quarters below which a season cannot be told from a slope. */
export const SEASONAL_YEARS = 2;

const MONTHS_IN_YEAR = 12;
const parts = { month: monthNumbered, quarter: quarterWith } as const;
const perYear = { month: 12, quarter: 4 } as const;
type Seasons = SeasonalTrendMeasure['seasons'];

/**
 * The yearly change of a rate or count over its months or, failing those, its quarters, each with a level of its own
 * (Poisson log-linear, wider of Poisson and quasi-Poisson limits). A month's rate is worked out on the population of
 * the year that it counts to, as the year's is. Null for series without months or quarters, percentages and scores.
 */
export function seasonalTrendOf(series: Series, period: Period): SeasonalTrendMeasure | null {
  const { indicator, area } = series;
  if (indicator.kind === 'percent' || indicator.kind === 'score') return null;
  const months = knownParts(series, period, 'month');
  const seasons = hasYears(months, 'month') ? 'month' : 'quarter';
  const known = seasons === 'month' ? months : knownParts(series, period, 'quarter');
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  const { quantity, z } = slopeOf(series, known, seasons, period);
  return {
    kind: 'seasonal-trend',
    id: measureId('seasonal-trend', indicator.id, area, period),
    indicator: indicator.id,
    area,
    period,
    seasons,
    first: first.period,
    last: last.period,
    points: known.length,
    breaks: breaksAcross(series.breaks, [first.period, last.period]),
    quantity,
    z,
    evidence: mergeOrigins([
      ...known.flatMap(({ origins }) => origins),
      ...known.flatMap((part) => populationOf(series, part, period)?.origins ?? []),
    ]),
    estimated: known.some(({ estimated }) => estimated),
    judgement: quantity.ok ? judgeMovement(directionOf(quantity.value), indicator.polarity) : null,
  };
}

function hasYears(known: readonly Pooled[], seasons: Seasons): boolean {
  return known.length >= SEASONAL_YEARS * perYear[seasons];
}

/** The months or quarters of the last years of which the count is known, oldest first. */
function knownParts({ observations }: Series, { to }: Period, seasons: Seasons): readonly Pooled[] {
  const longest = MONTHS_IN_YEAR / perYear[seasons];
  const short = observations.filter(({ period }) => periodLength(period) <= longest);
  const starts = [...new Set(short.map(({ period }) => parts[seasons](period.from).from))];
  return starts
    .sort((a, b) => a - b)
    .map(parts[seasons])
    .filter((part) => part.to <= to && part.from > to - YEARS_BACK * MONTHS_IN_YEAR)
    .map((part) => pool(short, part))
    .filter(({ numerator }) => numerator !== null);
}

function slopeOf(series: Series, known: readonly Pooled[], seasons: Seasons, period: Period): Slope {
  if (!hasYears(known, seasons)) {
    const needed = `${known.length} ${seasons}s known, ${SEASONAL_YEARS * perYear[seasons]} needed`;
    return noSlope(unknown('percent-a-year', 'too-few-points', needed));
  }
  const exposures = known.map((part) =>
    series.indicator.kind === 'count' ? 1 : (populationOf(series, part, period)?.value ?? null),
  );
  if (exposures.includes(null))
    return noSlope(unknown('percent-a-year', 'no-population', 'a year has no population'));
  return logLinearSlope({
    times: known.map((part) => part.period.from / MONTHS_IN_YEAR),
    counts: known.map(({ numerator }) => numerator),
    exposures: exposures.map((exposure) => exposure ?? 0),
    seasons,
  });
}

/** Of the year that a part counts to: one of those that end with the period assessed or whole years before it. */
function populationOf(series: Series, part: Pooled, { to }: Period) {
  if (series.indicator.kind === 'count') return null;
  const yearsBack = Math.floor((to - part.period.to) / MONTHS_IN_YEAR);
  return populationFor(series, yearTo(to - yearsBack * MONTHS_IN_YEAR));
}
