import type { PopulationBase } from '../../model/observation.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import { type RateDifference, rateDifference } from '../../stats/comparison/rate-difference.ts';
import { PER, rateUnits } from '../level/level.ts';
import type { CountedRate, RateSide } from '../level/rate-side.ts';
import { inner, outer } from '../series/interval.ts';

/**
 * The local rate less the other, per 1,000. Limits: by the score where the areas are apart; by Wald, with the
 * variance of a part and its whole, where the other contains the local area. A published rate leaves no limits.
 */
export function differenceOf(
  here: CountedRate,
  there: RateSide,
  comparatorIncludesLocal: boolean,
  per: PopulationBase,
): Quantity {
  const unit = rateUnits[per];
  if (there.kind === 'published') return known(here.rate - there.rate, unit, 'rate-difference');
  const query = {
    localCount: here.count,
    localPopulation: here.population,
    comparatorCount: there.count,
    comparatorPopulation: there.population,
    comparatorIncludesLocal,
    per: PER,
  };
  const near = rateDifference({ ...query, level: 0.95 });
  const far = rateDifference({ ...query, level: 0.998 });
  if (!near.ok || !far.ok)
    return unknown(unit, 'no-comparator', 'the two areas cannot be told apart: a part exceeds its whole');
  const [first, second] = [limitsOf(near.value), limitsOf(far.value)];
  if (!first || !second) return known(near.value.difference, unit, 'rate-difference');
  const method = near.value.method === 'part-of-difference' ? 'wald-part-of' : 'score';
  return known(near.value.difference, unit, 'rate-difference', inner(first, method), outer(second, method));
}

function limitsOf({ method, wald, score }: RateDifference) {
  return method === 'part-of-difference' ? wald : score;
}
