import { type CostInUse, type CostSet, PARTNER_COSTS, type UnitCost } from '../../model/cost-set.ts';
import { rebase } from '../../model/deflator.ts';
import type { Observations } from '../../model/observation.ts';
import { parsePriceYear } from '../../model/price-year.ts';
import type { Settings } from '../../model/settings.ts';

type Prices = Pick<Observations, 'costs' | 'deflators'>;
type About = Pick<Settings, 'harm' | 'method'>;

/**
 * The price of a cost class: from the chosen cost set, else from the costs of partners' events, re-based where the
 * settings ask for it. Null for no class, for one without a price, and where the deflators lack its year (which has an
 * issue of its own).
 */
export function costInUse(costClass: string | null, prices: Prices, settings: About): CostInUse | null {
  if (costClass === null) return null;
  for (const { id, costs } of setsInUse(prices, settings)) {
    const cost = costs.find((one) => one.costClass === costClass);
    if (cost) return rebased(id, cost, prices, settings);
  }
  return null;
}

function setsInUse({ costs }: Prices, { harm, method }: About): readonly Pick<CostSet, 'id' | 'costs'>[] {
  const { id } = harm.costSet;
  const own = costs?.filter(({ origin }) => origin?.source === id) ?? [];
  const partners = method.costSets.filter((set) => set.id === PARTNER_COSTS && id !== PARTNER_COSTS);
  return [{ id, costs: own.length > 0 ? own : harm.costSet.costs }, ...partners];
}

function rebased(
  costSet: string,
  cost: UnitCost,
  { deflators = [] }: Prices,
  { harm }: About,
): CostInUse | null {
  if (!harm.rebase) return { costSet, cost, rebased: 1 };
  const [from, to] = [parsePriceYear(cost.priceYear), parsePriceYear(harm.rebase.priceYear)];
  const own = deflators.filter(({ origin }) => origin.source === harm.rebase?.deflator);
  const rebasing = from && to && rebase(own, from, to);
  if (!rebasing) return null;
  const { factor, origins } = rebasing;
  return {
    costSet,
    cost: {
      ...cost,
      priceYear: harm.rebase.priceYear,
      unitCost: cost.unitCost * factor,
      parts: cost.parts.map((part) => ({ ...part, pounds: part.pounds * factor })),
    },
    rebased: factor,
    deflators: origins,
  };
}
