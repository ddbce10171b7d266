import type { HarmMeasure } from '../model/measure.ts';
import { mergeOrigins } from '../model/origin.ts';
import { known, type Quantity, unknown } from '../model/quantity.ts';
import type { CostSet } from '../model/settings.ts';
import { poissonLimits } from '../stats/rates/poisson-limits.ts';
import { inner, outer } from './interval.ts';
import { PER } from './level.ts';
import { measureId } from './measure-id.ts';
import type { Pooled } from './pool.ts';
import { originsWithPopulation, populationFor, type Series } from './series.ts';

/**
 * Harm in pounds of the cost set's price year: count x multiplier x unit cost, with the count's Poisson limits
 * scaled alike. The multiplier takes recorded crime to actual crime; both views are kept. Null for an indicator
 * without a cost class: that is "not costed", never nought.
 */
export function harmOf(
  series: Series,
  pooled: Pooled,
  costSet: CostSet,
  useMultiplier: boolean,
): HarmMeasure | null {
  const { indicator, area } = series;
  const cost = costSet.costs.find((one) => one.costClass === indicator.costClass);
  if (!cost) return null;
  const multiplier = useMultiplier ? (cost.multiplier ?? 1) : 1;
  const count = pooled.numerator;
  const perEvent = multiplier * cost.unitCost;
  const population = populationFor(series, pooled.period, 'residents');
  return {
    kind: 'harm',
    id: measureId('harm', indicator.id, area, pooled.period),
    indicator: indicator.id,
    area,
    period: pooled.period,
    quantity: poundsOf(count, perEvent),
    costClass: cost.costClass,
    count,
    unitCost: cost.unitCost,
    multiplier,
    withoutMultiplier: count === null ? null : count * cost.unitCost,
    perThousand: count === null || !population ? null : (count * perEvent * PER) / population.value,
    evidence: mergeOrigins(originsWithPopulation(series, pooled, 'residents')),
    estimated: pooled.estimated,
    judgement: null,
  };
}

function poundsOf(count: number | null, perEvent: number): Quantity {
  if (count === null) return unknown('gbp', 'missing', 'the count of this period is not known');
  const near = poissonLimits(count, 0.95);
  const far = poissonLimits(count, 0.998);
  const scale = ({ lower, upper }: typeof near) => ({ lower: lower * perEvent, upper: upper * perEvent });
  return known(
    count * perEvent,
    'gbp',
    'count-times-unit-cost',
    inner(scale(near), near.method),
    outer(scale(far), far.method),
  );
}
