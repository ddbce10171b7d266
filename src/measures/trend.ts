import type { TrendMeasure } from '../model/measure.ts';
import { mergeOrigins } from '../model/origin.ts';
import { type Period, yearBefore } from '../model/period.ts';
import { type Interval, known, type Quantity, unknown } from '../model/quantity.ts';
import { type LogLinearTrend, logLinearTrend, MINIMUM_POINTS } from '../stats/trends/log-linear-trend.ts';
import { breaksAcross } from './breaks.ts';
import { inner } from './interval.ts';
import { adverseChange, directionOf, judgeMovement } from './judge.ts';
import { measureId } from './measure-id.ts';
import { type Pooled, pool } from './pool.ts';
import { isYear, originsWithPopulation, populationFor, type Series } from './series.ts';

/** Years looked back for a trend: older recording practice is another series. */
export const YEARS_BACK = 10;

/**
 * The yearly change of a rate (or of a count, for indicators without a population) by Poisson log-linear
 * regression over the years that are known, with the wider of its Poisson and quasi-Poisson limits. Null for
 * percentages and scores, and for periods that are not a year.
 */
export function trendOf(series: Series, period: Period): TrendMeasure | null {
  const { indicator, area } = series;
  if (indicator.kind === 'percent' || indicator.kind === 'score' || !isYear(period)) return null;
  const years = knownYears(series, period);
  if (years.length === 0) return null;
  const periods = years.map((year) => year.period);
  const { quantity, z } = slopeOf(series, years);
  const change = quantity.ok ? quantity.value : 0;
  return {
    kind: 'trend',
    id: measureId('trend', indicator.id, area, period),
    indicator: indicator.id,
    area,
    period,
    periods,
    breaks: breaksAcross(series.breaks, periods),
    quantity,
    z,
    adverse: quantity.ok ? adverseChange(change, indicator.polarity) : null,
    evidence: mergeOrigins(years.flatMap((year) => originsWithPopulation(series, year))),
    estimated: years.some((year) => year.estimated),
    judgement: quantity.ok ? judgeMovement(directionOf(change), indicator.polarity) : null,
  };
}

function knownYears(series: Series, last: Period): readonly Pooled[] {
  const years: Pooled[] = [];
  for (let period = last, back = 0; back < YEARS_BACK; period = yearBefore(period), back++) {
    const pooled = pool(series.observations, period);
    if (pooled.numerator !== null) years.unshift(pooled);
  }
  return years;
}

function slopeOf(
  series: Series,
  years: readonly Pooled[],
): { readonly quantity: Quantity; readonly z: number | null } {
  const none = (quantity: Quantity) => ({ quantity, z: null });
  if (years.length < MINIMUM_POINTS)
    return none(
      unknown('percent-a-year', 'too-few-points', `${years.length} years known, ${MINIMUM_POINTS} needed`),
    );
  const exposures = years.map((year) => exposureOf(series, year));
  if (exposures.includes(null))
    return none(unknown('percent-a-year', 'no-population', 'a year has no population'));
  const first = years[0]!.period.from;
  const trend = logLinearTrend({
    times: years.map((year) => (year.period.from - first) / 12),
    counts: years.map((year) => year.numerator ?? 0),
    exposures: exposures.map((exposure) => exposure ?? 0),
  });
  if (!trend.ok) return none(unknown('percent-a-year', 'too-few-points', trend.reason));
  const { interval, z } = cautious(trend.value);
  return { quantity: known(trend.value.annualPercent, 'percent-a-year', 'log-linear-trend', interval), z };
}

/** Counts that vary more than Poisson counts would make a slope look too sure: the wider limits and smaller z are used. */
function cautious({ lower95, upper95, z, quasi }: LogLinearTrend): {
  readonly interval: Interval;
  readonly z: number;
} {
  const poisson = inner({ lower: lower95, upper: upper95 }, 'poisson');
  if (!quasi || upper95 - lower95 >= quasi.upper95 - quasi.lower95)
    return { interval: poisson, z: smaller(z, quasi?.t) };
  return {
    interval: inner({ lower: quasi.lower95, upper: quasi.upper95 }, 'quasi-poisson'),
    z: smaller(z, quasi.t),
  };
}

function smaller(z: number, t: number | undefined): number {
  return t === undefined || Math.abs(z) <= Math.abs(t) ? z : t;
}

function exposureOf(series: Series, year: Pooled): number | null {
  if (series.indicator.kind === 'count') return 1;
  return populationFor(series, year.period)?.value ?? null;
}
