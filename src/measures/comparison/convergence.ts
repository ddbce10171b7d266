import type { Comparator } from '../../model/area.ts';
import type {
  ConvergenceMeasure,
  ConvergenceVerdict,
  RateMovement,
} from '../../model/measures/convergence-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import { type Period, yearBefore } from '../../model/period.ts';
import { known, unknown } from '../../model/quantity.ts';
import { percentChange } from '../../stats/comparison/percent-change.ts';
import type { Convergence } from '../../stats/trends/convergence.ts';
import { MINIMUM_POINTS } from '../../stats/trends/log-linear-trend.ts';
import { type TrendDivergence, trendDivergence } from '../../stats/trends/trend-divergence.ts';
import { type CountedRate, rateSideOf } from '../level/rate-side.ts';
import { YEARS_BACK } from '../level/year-values.ts';
import { breaksAcross } from '../series/breaks.ts';
import { inner, outer } from '../series/interval.ts';
import { measureId } from '../series/measure-id.ts';
import { type Pooled, pool } from '../series/pool.ts';
import { isYear, originsWithPopulation, type Series } from '../series/series.ts';

/** One year of which both areas have counts and populations. */
interface SharedYear {
  readonly period: Period;
  readonly local: CountedRate;
  readonly other: CountedRate;
  readonly pooled: readonly [Pooled, Pooled];
}

/**
 * How the ratio of the local rate to the comparator's moves from year to year, over the years that both have counts
 * for. Against an area that contains the partnership, the fit is to the rest of it. It has no judgement: a rate that
 * falls more slowly than elsewhere is improving and losing ground at once. Null for what is no rate, for periods that
 * are not a year, and without a year in common.
 */
export function convergenceWith(
  local: Series,
  other: Series,
  comparator: Comparator,
  last: Period,
): ConvergenceMeasure | null {
  if (local.indicator.kind !== 'rate' || !isYear(last)) return null;
  const years = sharedYears(local, other, last);
  const [first] = years;
  const latest = years.at(-1);
  if (!first || !latest) return null;
  const periods = years.map((year) => year.period);
  const breaks = breaksAcross([...local.breaks, ...other.breaks.filter(isNew(local))], periods);
  const pooled = years.flatMap((year) => year.pooled);
  const origins = years.flatMap(({ pooled: [here, there] }) => [
    ...originsWithPopulation(local, here),
    ...originsWithPopulation(other, there),
  ]);
  return {
    kind: 'convergence',
    id: measureId('convergence', local.indicator.id, local.area, last, comparator.id),
    indicator: local.indicator.id,
    area: local.area,
    period: last,
    comparator: comparator.id,
    comparatorArea: comparator.area.code,
    periods,
    breaks,
    against: comparator.includesLocal ? 'rest-of-comparator' : 'comparator',
    ...fitOf(years, comparator.includesLocal),
    local: movementOf(first.local, latest.local),
    other: movementOf(first.other, latest.other),
    evidence: mergeOrigins(origins),
    estimated: pooled.some((one) => one.estimated),
    judgement: null,
  };
}

function isNew({ breaks }: Series) {
  return ({ id }: Series['breaks'][number]) => breaks.every((one) => one.id !== id);
}

function sharedYears(local: Series, other: Series, last: Period): readonly SharedYear[] {
  const years: SharedYear[] = [];
  for (let period = last, back = 0; back < YEARS_BACK; period = yearBefore(period), back++) {
    const pooled = [pool(local.observations, period), pool(other.observations, period)] as const;
    const [here, there] = [rateSideOf(local, pooled[0]), rateSideOf(other, pooled[1])];
    if (here?.kind === 'counted' && there?.kind === 'counted')
      years.unshift({ period, local: here, other: there, pooled });
  }
  return years;
}

type Fit = Pick<ConvergenceMeasure, 'quantity' | 'verdict' | 'pValue' | 'firstRatio' | 'lastRatio'>;

const noFit = { verdict: null, pValue: null, firstRatio: null, lastRatio: null };

function fitOf(years: readonly SharedYear[], comparatorIncludesLocal: boolean): Fit {
  if (years.length < MINIMUM_POINTS) {
    const detail = `${years.length} years known of both areas, ${MINIMUM_POINTS} needed`;
    return { quantity: unknown('percent-a-year', 'too-few-points', detail), ...noFit };
  }
  const start = years[0]?.period.from ?? 0;
  const series = {
    times: years.map(({ period }) => (period.from - start) / 12),
    localCounts: years.map(({ local }) => local.count),
    comparatorCounts: years.map(({ other }) => other.count),
    localPopulations: years.map(({ local }) => local.population),
    comparatorPopulations: years.map(({ other }) => other.population),
    comparatorIncludesLocal,
  };
  const near = trendDivergence({ ...series, level: 0.95 });
  const far = trendDivergence({ ...series, level: 0.998 });
  if (!near.ok || !far.ok) {
    const reason = near.ok ? 'beyond-precision' : near.reason;
    return { quantity: unknown('percent-a-year', 'too-few-points', reasonText(reason)), ...noFit };
  }
  return fitted(near.value, far.value);
}

function fitted(near: TrendDivergence, far: TrendDivergence): Fit {
  const limits = [
    inner(near.quasi.change, 'quasi-poisson'),
    outer(far.quasi.change, 'quasi-poisson'),
  ] as const;
  const change = (near.annualRatio - 1) * 100;
  return {
    quantity: known(change, 'percent-a-year', 'trend-divergence', ...limits),
    verdict: verdictWords[near.convergence],
    pValue: near.quasi.pValue,
    firstRatio: near.firstRatio,
    lastRatio: near.lastRatio,
  };
}

const verdictWords: Readonly<Record<Convergence, ConvergenceVerdict>> = {
  'converging-from-below': 'converging from below',
  'converging-from-above': 'converging from above',
  'diverging-below': 'diverging below',
  'diverging-above': 'diverging above',
  'no-clear-change': 'no clear change',
};

function reasonText(reason: string): string {
  return `no slope can be fitted: ${reason.replaceAll('-', ' ')}`;
}

function movementOf(first: CountedRate, last: CountedRate): RateMovement {
  const change = percentChange({
    before: first.count,
    after: last.count,
    exposureBefore: first.population,
    exposureAfter: last.population,
    level: 0.95,
  });
  return {
    firstCount: first.count,
    first: first.rate,
    last: last.rate,
    absolute: last.rate - first.rate,
    relative: change.ok ? change.value.percent : null,
  };
}
