import type { Share } from '../../model/measures/share.ts';
import type { Period } from '../../model/period.ts';
import { type Interval, known, type Quantity } from '../../model/quantity.ts';
import { impliedCount } from '../../stats/rates/implied-count.ts';
import { wilsonProportion } from '../../stats/rates/wilson-proportion.ts';
import { inner, outer } from '../series/interval.ts';
import { type Pooled, pool, publishedWhole } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { PER_CENT } from './level.ts';

/**
 * The percentage of a period with Wilson's limits, from its count and base or from the published percentage and its
 * base. Null without either.
 */
export function shareOf(pooled: Pooled): Share | null {
  if (pooled.suppressed) return null;
  if (pooled.numerator !== null && pooled.base !== null) return counted(pooled.numerator, pooled.base);
  const published = publishedWhole(pooled);
  if (!published) return null;
  const { value, decimals } = published;
  const count = pooled.base === null ? null : impliedCount({ percent: value, decimals, base: pooled.base });
  const limits = count?.ok && pooled.base !== null ? limitsOf(count.value.count, pooled.base) : noLimits;
  return {
    percent: value,
    decimals,
    count: count?.ok ? count.value.count : null,
    base: pooled.base,
    ...limits,
  };
}

/** The share as a quantity, named by where its value is from. */
export function quantityOf({ percent, decimals, interval, outerInterval }: Share): Quantity {
  const method = decimals === null ? 'wilson' : 'as-published';
  return known(percent, 'percent', method, interval, outerInterval);
}

/** The period assessed, then those of the observations that are over by then, the latest first. */
export function periodsUpTo({ observations }: Series, period: Period): readonly Period[] {
  const over = observations.filter((one) => one.period.to <= period.to).map((one) => one.period);
  return [period, ...over.toSorted((a, b) => b.to - a.to || a.from - b.from)];
}

/** The share of the period assessed or, where it has none, of the latest period before that has. */
export function latestShare(
  series: Series,
  period: Period,
): { readonly pooled: Pooled; readonly share: Share } | null {
  for (const one of periodsUpTo(series, period)) {
    const pooled = pool(series.observations, one);
    const share = shareOf(pooled);
    if (share) return { pooled, share };
  }
  return null;
}

const noLimits = { interval: null, outerInterval: null };

function counted(count: number, base: number): Share | null {
  const proportion = wilsonProportion({ count, base, per: PER_CENT });
  if (!proportion.ok) return null;
  return { percent: proportion.value.proportion, decimals: null, count, base, ...limitsOf(count, base) };
}

function limitsOf(
  count: number,
  base: number,
): { readonly interval: Interval | null; readonly outerInterval: Interval | null } {
  const proportion = wilsonProportion({ count, base, per: PER_CENT });
  if (!proportion.ok) return noLimits;
  const { limits95, limits998 } = proportion.value;
  return { interval: inner(limits95, 'wilson'), outerInterval: outer(limits998, 'wilson') };
}
