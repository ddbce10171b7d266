import type { Comparator } from '../model/area.ts';
import type { ComparisonMeasure } from '../model/measure.ts';
import { mergeOrigins, type Origin } from '../model/origin.ts';
import type { Period } from '../model/period.ts';
import { known, type Quantity, unknown } from '../model/quantity.ts';
import { fixedComparatorRatio } from '../stats/comparison/fixed-comparator-ratio.ts';
import { rateRatio } from '../stats/comparison/rate-ratio.ts';
import { inner, outer } from './interval.ts';
import { adverseRatio, directionOf, judgeDifference } from './judge.ts';
import { PER } from './level.ts';
import { measureId } from './measure-id.ts';
import { type Pooled, pool, publishedWhole } from './pool.ts';
import { originsWithPopulation, populationFor, type Series } from './series.ts';
import { verdictOn } from './verdict.ts';

/** A rate that can be compared: its count and population, or only the value that was published. */
type Side =
  | { readonly kind: 'counted'; readonly count: number; readonly population: number; readonly rate: number }
  | { readonly kind: 'published'; readonly rate: number; readonly decimals: number };

interface Compared {
  readonly ratio: number;
  readonly inner: { readonly lower: number; readonly upper: number };
  readonly outer: { readonly lower: number; readonly upper: number };
  readonly method: string;
  readonly z: number | null;
}

/**
 * The local rate over the comparator's in the latest of these periods for which both are known: never one year
 * against another. An area that contains the partnership is compared by the part-of formulas.
 */
export function compareWith(
  local: Series,
  other: Series,
  comparator: Comparator,
  periods: readonly Period[],
): ComparisonMeasure | null {
  if (local.indicator.kind !== 'rate') return null;
  for (const period of periods) {
    const here = pool(local.observations, period);
    const there = pool(other.observations, period);
    const localSide = sideOf(local, here);
    const otherSide = sideOf(other, there);
    if (localSide?.kind !== 'counted' || otherSide === null) continue;
    const evidence = mergeOrigins([
      ...originsWithPopulation(local, here),
      ...originsWithPopulation(other, there),
    ]);
    const estimated = here.estimated || there.estimated;
    return comparison(local, comparator, period, localSide, otherSide, { evidence, estimated });
  }
  const [period] = periods;
  const quantity = unknown('ratio', 'no-comparator', `no period has both areas' rates`);
  return period ? notCompared(local, comparator, period, quantity) : null;
}

function comparison(
  local: Series,
  comparator: Comparator,
  period: Period,
  here: Side & { kind: 'counted' },
  there: Side,
  traced: { readonly evidence: readonly Origin[]; readonly estimated: boolean },
): ComparisonMeasure {
  const { indicator } = local;
  const compared = ratioOf(here, there, comparator.includesLocal);
  const verdict = compared && verdictOn(compared.ratio, compared.inner.lower, compared.inner.upper);
  const direction = directionOf((compared?.ratio ?? 1) - 1);
  return {
    ...skeleton(local, comparator, period, quantityOf(compared)),
    ...traced,
    local: here.rate,
    other: there.rate,
    otherPublishedDecimals: there.kind === 'published' ? there.decimals : null,
    verdict,
    z: compared?.z ?? null,
    adverse: compared && adverseRatio(compared.ratio, indicator.polarity),
    judgement: verdict && judgeDifference(direction, verdict.significant, indicator.polarity),
  };
}

/** The comparison that cannot be made, with the reason: no figures of both areas, or figures that no test is for. */
export function notCompared(
  local: Series,
  comparator: Comparator,
  period: Period,
  quantity: Quantity,
): ComparisonMeasure {
  return {
    ...skeleton(local, comparator, period, quantity),
    evidence: [],
    estimated: false,
    local: null,
    other: null,
    otherPublishedDecimals: null,
    verdict: null,
    z: null,
    adverse: null,
    judgement: null,
  };
}

function skeleton(local: Series, comparator: Comparator, period: Period, quantity: Quantity) {
  return {
    kind: 'comparison' as const,
    id: measureId('comparison', local.indicator.id, local.area, period, comparator.id),
    indicator: local.indicator.id,
    area: local.area,
    period,
    comparator: comparator.id,
    comparatorArea: comparator.area.code,
    quantity,
  };
}

function sideOf(series: Series, pooled: Pooled): Side | null {
  const population = populationFor(series, pooled.period)?.value ?? 0;
  if (pooled.numerator !== null && population > 0)
    return {
      kind: 'counted',
      count: pooled.numerator,
      population,
      rate: (pooled.numerator * PER) / population,
    };
  const published = publishedWhole(pooled);
  if (!published || published.value <= 0) return null;
  return { kind: 'published', rate: published.value, decimals: published.decimals };
}

function ratioOf(here: Side & { kind: 'counted' }, there: Side, includesLocal: boolean): Compared | null {
  return there.kind === 'counted'
    ? countedRatio(here, there, includesLocal)
    : publishedRatio(here, there.rate);
}

function countedRatio(
  here: Side & { kind: 'counted' },
  there: Side & { kind: 'counted' },
  comparatorIncludesLocal: boolean,
): Compared | null {
  const query = {
    localCount: here.count,
    localPopulation: here.population,
    comparatorCount: there.count,
    comparatorPopulation: there.population,
    comparatorIncludesLocal,
  };
  const near = rateRatio({ ...query, level: 0.95 });
  const far = rateRatio({ ...query, level: 0.998 });
  if (!near.ok || !far.ok || !Number.isFinite(near.value.ratio)) return null;
  const { ratio, logStandardError, method } = near.value;
  const z = logStandardError === null || logStandardError === 0 ? null : Math.log(ratio) / logStandardError;
  return { ratio, inner: near.value, outer: far.value, method, z };
}

/** A published comparator rate has no count, so all uncertainty is the local count's. */
function publishedRatio(here: Side & { kind: 'counted' }, rate: number): Compared | null {
  const query = { count: here.count, population: here.population, comparatorRate: rate / PER };
  const near = fixedComparatorRatio({ ...query, level: 0.95 });
  const far = fixedComparatorRatio({ ...query, level: 0.998 });
  if (!near.ok || !far.ok) return null;
  const { ratio, method } = near.value;
  const z = here.count > 0 ? Math.log(ratio) * Math.sqrt(here.count) : null;
  return { ratio, inner: near.value, outer: far.value, method, z };
}

function quantityOf(compared: Compared | null): Quantity {
  if (!compared) return unknown('ratio', 'zero-denominator', 'the comparator has no events');
  const { ratio, method } = compared;
  const name = method === 'fixed-comparator' ? 'fixed-comparator-ratio' : 'rate-ratio';
  return known(ratio, 'ratio', name, inner(compared.inner, method), outer(compared.outer, method));
}
