import type { Comparator } from '../../model/area.ts';
import type { ComparisonMeasure } from '../../model/measure.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { type Quantity, unknown } from '../../model/quantity.ts';
import type { SignificanceRule } from '../../model/significance.ts';
import { rateSideOf } from '../level/rate-side.ts';
import { measureId } from '../series/measure-id.ts';
import { type Pooled, pool } from '../series/pool.ts';
import { originsWithPopulation, type Series } from '../series/series.ts';
import { contrastRates } from './rate-contrast.ts';
import { type SetAgainst, yearsAdverseOf } from './years-adverse.ts';

/**
 * The local rate over the comparator's in the latest of these periods for which both are known: never one year
 * against another. An area that contains the partnership is compared by the part-of formulas.
 */
export function compareWith(
  local: Series,
  other: Series,
  comparator: Comparator,
  periods: readonly Period[],
  rule: SignificanceRule = 'single95',
): ComparisonMeasure | null {
  const { indicator, words } = local;
  if (indicator.kind !== 'rate') return null;
  for (const period of periods) {
    const here = pool(local.observations, period);
    const there = pool(other.observations, period);
    const [localSide, otherSide] = [rateSideOf(local, here), rateSideOf(other, there)];
    if (localSide?.kind !== 'counted' || otherSide === null) continue;
    const { includesLocal } = comparator;
    const terms = { indicator, includesLocal, rule, words };
    const { quantity, ...contrast } = contrastRates(localSide, otherSide, terms);
    const run = yearsAdverseOf(indicator.polarity, periods[0], (year) => ratesIn(local, other, year));
    return {
      ...skeleton(local, comparator, period, quantity),
      evidence: mergeOrigins([...originsOf(local, here, other, there), ...run.origins]),
      estimated: here.estimated || there.estimated,
      ...contrast,
      otherPublishedDecimals: otherSide.kind === 'published' ? otherSide.decimals : null,
      ...run.counted,
    };
  }
  const [period] = periods;
  const quantity = unknown('ratio', 'no-comparator', `no period has both areas' rates`);
  return period ? notCompared(local, comparator, period, quantity) : null;
}

function ratesIn(local: Series, other: Series, year: Period): SetAgainst | null {
  const [here, there] = [pool(local.observations, year), pool(other.observations, year)];
  const [localSide, otherSide] = [rateSideOf(local, here), rateSideOf(other, there)];
  if (!localSide || !otherSide) return null;
  return { local: localSide.rate, other: otherSide.rate, origins: originsOf(local, here, other, there) };
}

function originsOf(local: Series, here: Pooled, other: Series, there: Pooled): readonly Origin[] {
  return [...originsWithPopulation(local, here), ...originsWithPopulation(other, there)];
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
    difference: null,
    otherPublishedDecimals: null,
    verdict: null,
    test: null,
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
