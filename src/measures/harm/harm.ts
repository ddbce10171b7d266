import type { CostInUse } from '../../model/cost-set.ts';
import type { HarmClass } from '../../model/harm-class.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { HarmMeasure } from '../../model/measure.ts';
import { mergeOrigins, type Origin } from '../../model/origin.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import { PER } from '../level/level.ts';
import { measureId } from '../series/measure-id.ts';
import type { Pooled } from '../series/pool.ts';
import { populationFor, type Series } from '../series/series.ts';
import { boundHarm } from './harm-bounds.ts';
import { addParts, distinct, mixedCosts, sumOf } from './harm-sums.ts';

/** Events that are at home with a candidate, and what one of them costs; null when it is not costed. */
export interface CostedHome {
  readonly indicator: Indicator;
  readonly count: number | null;
  readonly cost: CostInUse | null;
  readonly origins: readonly Origin[];
}

interface Priced extends CostedHome {
  readonly cost: CostInUse;
}

/**
 * Harm of one offence class in pounds of the cost's price year: count x multiplier x unit cost, with the count's
 * Poisson limits scaled alike. The multiplier takes recorded crime to actual crime; both views are kept. Null for
 * an indicator without a price: that is "not costed", never nought.
 */
export function harmOf(
  series: Series,
  pooled: Pooled,
  cost: CostInUse | null,
  useMultiplier: boolean,
): HarmMeasure | null {
  const { numerator: count, origins } = pooled;
  return harmOfHomes(series, pooled, [{ indicator: series.indicator, count, cost, origins }], useMultiplier);
}

/**
 * Harm of several classes together: the sum over the homes that are costed, with the limits of weighted counts (see
 * boundHarm). Homes without a cost are named and add nothing; one whose count is not known leaves the sum unknown.
 * Null where no home is costed. Costs of several bases or price years have no sum.
 */
export function harmOfHomes(
  theme: Series,
  pooled: Pooled,
  homes: readonly CostedHome[],
  useMultiplier: boolean,
): HarmMeasure | null {
  const priced = homes.filter(isPriced);
  const [first] = priced;
  if (!first) return null;
  const costs = priced.map(({ cost }) => cost);
  const classes = priced.map((home) => classOf(home, useMultiplier));
  const quantity = totalOf(costs, classes);
  const population = populationFor(theme, pooled.period, 'residents');
  const [only] = classes.length === 1 ? classes : [];
  return {
    kind: 'harm',
    id: measureId('harm', theme.indicator.id, theme.area, pooled.period),
    indicator: theme.indicator.id,
    area: theme.area,
    period: pooled.period,
    quantity,
    costSet: distinct(costs.map(({ costSet }) => costSet)).join(', '),
    basis: distinct(costs.map(({ cost }) => cost.basis)).join(', '),
    priceYear: distinct(costs.map(({ cost }) => cost.priceYear)).join(', '),
    rebased: first.cost.rebased,
    costClass: distinct(classes.map(({ costClass }) => costClass)).join(', '),
    count: sumOf(classes.map(({ count }) => count)),
    unitCost: only?.unitCost ?? null,
    multiplier: only?.multiplier ?? null,
    withoutMultiplier: quantity.ok ? sumOf(classes.map((one) => one.withoutMultiplier)) : null,
    perThousand: quantity.ok && population ? (quantity.value * PER) / population.value : null,
    classes,
    parts: quantity.ok ? addParts(classes.map(({ parts }) => parts)) : [],
    notCosted: homes.filter((home) => !isPriced(home)).map(({ indicator }) => indicator.id),
    evidence: mergeOrigins([...homes.flatMap(originsOf), ...(population?.origins ?? [])]),
    estimated: pooled.estimated,
    judgement: null,
  };
}

function isPriced(home: CostedHome): home is Priced {
  return home.cost !== null;
}

/** Where a count was read and, of a cost set or deflators that the user supplies, its price. */
function originsOf({ origins, cost }: CostedHome): readonly Origin[] {
  const own = cost?.cost.origin ? [cost.cost.origin] : [];
  return [...origins, ...own, ...(cost?.deflators ?? [])];
}

function classOf({ indicator, count, cost: { cost } }: Priced, useMultiplier: boolean): HarmClass {
  const multiplier = useMultiplier ? (cost.multiplier ?? 1) : 1;
  const times = (pounds: number) => (count === null ? null : count * (multiplier * pounds));
  return {
    indicator: indicator.id,
    costClass: cost.costClass,
    per: cost.per,
    count,
    unitCost: cost.unitCost,
    multiplier,
    pounds: times(cost.unitCost),
    withoutMultiplier: count === null ? null : count * cost.unitCost,
    withMultiplier: count === null ? null : count * ((cost.multiplier ?? 1) * cost.unitCost),
    parts: count === null ? [] : cost.parts.map((part) => ({ ...part, pounds: times(part.pounds) ?? 0 })),
  };
}

function totalOf(costs: readonly CostInUse[], classes: readonly HarmClass[]): Quantity {
  const mixed = mixedCosts(costs.map(({ cost }) => cost));
  if (mixed !== null) return unknown('gbp', 'mixed-costs', mixed);
  const pounds = sumOf(classes.map((one) => one.pounds));
  if (pounds !== null) return known(pounds, 'gbp', 'count-times-unit-cost', ...boundHarm(classes));
  const without = classes.filter(({ count }) => count === null).map(({ indicator }) => indicator);
  return unknown('gbp', 'missing', `the count of this period is not known: ${without.join(', ')}`);
}
