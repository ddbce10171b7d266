import type { TrendMeasure } from '../../model/measure.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { unknown } from '../../model/quantity.ts';
import { MINIMUM_POINTS } from '../../stats/trends/log-linear-trend.ts';
import { type YearValue, yearValues } from '../level/year-values.ts';
import { breaksAcross } from '../series/breaks.ts';
import { measureId } from '../series/measure-id.ts';
import type { Pooled } from '../series/pool.ts';
import { isYear, originsWithPopulation, populationFor, type Series } from '../series/series.ts';
import { adverseChange, directionOf, judgeMovement } from '../verdicts/judge.ts';
import { levelWordsOf } from './level-words.ts';
import { logLinearSlope, noSlope, type Slope } from './log-linear-slope.ts';
import { pointsSlope } from './points-slope.ts';
import { recentVerdict } from './recent-trend.ts';

/**
 * The yearly change over the years that are known: of a rate (or of a count, for indicators without a population) in
 * per cent by Poisson log-linear regression, of a percentage in percentage points by Sen's slope. Beside it the words
 * for its steps and the verdict on the latest five years. Null for scores, and for periods that are not a year.
 */
export function trendOf(series: Series, period: Period): TrendMeasure | null {
  const { indicator, area } = series;
  if (indicator.kind === 'score' || !isYear(period)) return null;
  const values = yearValues(series, period);
  if (values.length === 0) return null;
  const years = values.map(({ year }) => year);
  const periods = years.map((year) => year.period);
  const { quantity, z } = indicator.kind === 'percent' ? percentSlope(values) : slopeOf(series, years);
  const change = quantity.ok ? quantity.value : 0;
  return {
    kind: 'trend',
    id: measureId('trend', indicator.id, area, period),
    indicator: indicator.id,
    area,
    period,
    periods,
    ...levelWordsOf(values),
    recent: recentVerdict(values),
    breaks: breaksAcross(series.breaks, periods),
    quantity,
    z,
    adverse: quantity.ok ? adverseChange(change, indicator.polarity) : null,
    evidence: mergeOrigins(years.flatMap((year) => originsOf(series, year))),
    estimated: years.some((year) => year.estimated),
    judgement: quantity.ok ? judgeMovement(directionOf(change), indicator.polarity) : null,
  };
}

function percentSlope(values: readonly YearValue[]): Slope {
  const percentages = values.flatMap(({ level: { quantity } }) => (quantity.ok ? [quantity.value] : []));
  return pointsSlope(timesOf(values.map(({ year }) => year)), percentages);
}

function slopeOf(series: Series, years: readonly Pooled[]): Slope {
  if (years.length < MINIMUM_POINTS)
    return noSlope(
      unknown('percent-a-year', 'too-few-points', `${years.length} years known, ${MINIMUM_POINTS} needed`),
    );
  const exposures = years.map((year) => exposureOf(series, year));
  if (exposures.includes(null))
    return noSlope(unknown('percent-a-year', 'no-population', 'a year has no population'));
  return logLinearSlope({
    times: timesOf(years),
    counts: years.map((year) => year.numerator ?? 0),
    exposures: exposures.map((exposure) => exposure ?? 0),
  });
}

/** In years from the first: a gap between years stays a gap. */
function timesOf(years: readonly Pooled[]): readonly number[] {
  const first = years[0]?.period.from ?? 0;
  return years.map((year) => (year.period.from - first) / 12);
}

/** A percentage has its own base; what else is followed from year to year is set against the population. */
function originsOf(series: Series, year: Pooled): readonly Origin[] {
  return series.indicator.kind === 'percent' ? year.origins : originsWithPopulation(series, year);
}

function exposureOf(series: Series, year: Pooled): number | null {
  if (series.indicator.kind === 'count') return 1;
  return populationFor(series, year.period)?.value ?? null;
}
