import type { CriterionId, CriterionWeight } from '../model/criterion.ts';
import { ALL_WEIGHTS, WEIGHT_SLACK } from './weigh.ts';

export type Reweighed =
  | { readonly ok: true; readonly weights: readonly CriterionWeight[] }
  | { readonly ok: false; readonly message: string };

/** Fixes the weights that are named and scales the others so that all add to 100 again. */
export function reweigh(
  weights: readonly CriterionWeight[],
  named: ReadonlyMap<CriterionId, number>,
): Reweighed {
  const fixed = [...named.values()].reduce((sum, weight) => sum + weight, 0);
  const others = weights.filter((one) => !named.has(one.criterion));
  const before = others.reduce((sum, one) => sum + one.weight, 0);
  const left = ALL_WEIGHTS - fixed;
  if (left < -WEIGHT_SLACK)
    return { ok: false, message: `the weights given add to ${fixed}, over ${ALL_WEIGHTS}` };
  if (Math.abs(left) > WEIGHT_SLACK && before === 0)
    return { ok: false, message: `the weights add to ${fixed}, not to ${ALL_WEIGHTS}` };
  const scale = before === 0 ? 0 : Math.max(0, left) / before;
  return {
    ok: true,
    weights: weights.map((one) => ({ ...one, weight: named.get(one.criterion) ?? one.weight * scale })),
  };
}
