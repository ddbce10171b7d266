import type { HarmClass } from '../../model/harm-class.ts';
import type { Interval } from '../../model/quantity.ts';
import { harmInterval } from '../../stats/harm/harm-interval.ts';
import { poissonLimits } from '../../stats/rates/poisson-limits.ts';
import { inner, outer } from '../series/interval.ts';

/**
 * The 95% and 99.8% limits of harm for the chance in its counts, in pounds. Dobson's limits: for one class these are
 * the Poisson limits of its count, scaled. Where they would fall below 0, and without events, the gamma limits. None
 * for counts that chance cannot give, such as a negative one left by a reclassification.
 */
export function boundHarm(
  classes: readonly Pick<HarmClass, 'count' | 'unitCost' | 'multiplier'>[],
): readonly [Interval, Interval] | readonly [null, null] {
  const counts = classes.map(({ count }) => count ?? 0);
  const weights = classes.map(({ unitCost, multiplier }) => multiplier * unitCost);
  const found = harmInterval({ counts, weights, population: 1, per: 1 });
  if (!found.ok) return [null, null];
  const { dobson, gamma } = found.value;
  const isAboveNought = dobson.ok && dobson.value.limits998.lower >= 0;
  const { limits95, limits998 } = isAboveNought ? dobson.value : gamma;
  const method = (level: 0.95 | 0.998) => {
    if (classes.length === 1) return poissonLimits(counts[0]!, level).method;
    return isAboveNought ? 'dobson' : 'gamma';
  };
  return [inner(limits95, method(0.95)), outer(limits998, method(0.998))];
}
