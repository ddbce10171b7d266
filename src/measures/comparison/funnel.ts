import type { Funnel, FunnelPlace } from '../../model/measures/position-measure.ts';
import { funnelLimits } from '../../stats/charts/funnel-limits.ts';
import type { CountedRate } from '../level/rate-side.ts';

/** The construction of statistics.md that needs no confidence interval turned round. */
const CONSTRUCTION = 'interpolated';

/**
 * The limits, per 1,000, that an area of the local population keeps to by chance when its rate is that of the rest,
 * and where the local rate lies. Null when so few events are expected that there is no funnel to draw.
 */
export function funnelAround(rest: CountedRate, local: CountedRate): Funnel | null {
  const expected = (rest.count / rest.population) * local.population;
  const query = { construction: CONSTRUCTION, baselineCount: expected, target: rest.rate } as const;
  const near = funnelLimits({ ...query, level: 0.95 });
  const far = funnelLimits({ ...query, level: 0.998 });
  if (!near.ok || !far.ok) return null;
  const limits95 = { lower: near.value.lower, upper: near.value.upper };
  const limits998 = { lower: far.value.lower, upper: far.value.upper };
  const place = placeOf(local.rate, limits95, limits998);
  return { limits95, limits998, construction: CONSTRUCTION, place };
}

function placeOf(rate: number, near: Funnel['limits95'], far: Funnel['limits998']): FunnelPlace {
  if (rate > far.upper) return 'above-998';
  if (rate < far.lower) return 'below-998';
  if (rate > near.upper) return 'above-95';
  return rate < near.lower ? 'below-95' : 'inside';
}
