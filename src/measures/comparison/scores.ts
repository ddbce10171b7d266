import type { Comparator } from '../../model/area.ts';
import type { ChangeMeasure, ComparisonMeasure } from '../../model/measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { known, unknown } from '../../model/quantity.ts';
import { changeFrame } from '../change/change-frame.ts';
import { type Pooled, pool, publishedWhole } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { notCompared } from './comparison.ts';

/**
 * The change of a score in its own units, from a named base to the period. A score has no limits, so nothing tells
 * whether it moved by chance: there is no verdict and no judgement. Null without both scores.
 */
export function scoreChangeSince(series: Series, now: Pooled, base: Period): ChangeMeasure | null {
  const then = pool(series.observations, base);
  const [before, after] = [publishedWhole(then), publishedWhole(now)];
  if (!before || !after || base.to >= now.period.to) return null;
  const difference = after.value - before.value;
  return {
    ...changeFrame(series, now, then, base),
    before: before.value,
    after: after.value,
    absolute: difference,
    publishedDecimals: Math.min(before.decimals, after.decimals),
    smallestBase: null,
    noLimits: 'as-published-only',
    quantity: known(difference, 'score', 'score-difference'),
    verdict: null,
    judgement: null,
  };
}

/**
 * The local score and the comparator's, side by side, in the latest of these periods for which both are known. There is
 * no ratio: a score need not have a nought that means "none of it", and without limits no difference can be tested.
 */
export function setScoresBeside(
  local: Series,
  other: Series,
  comparator: Comparator,
  periods: readonly Period[],
): ComparisonMeasure | null {
  for (const period of periods) {
    const [here, there] = [pool(local.observations, period), pool(other.observations, period)];
    const [own, theirs] = [publishedWhole(here), publishedWhole(there)];
    if (!own || !theirs) continue;
    const untested = unknown('ratio', 'as-published-only', 'without limits no difference can be tested');
    return {
      ...notCompared(local, comparator, period, untested),
      evidence: mergeOrigins([...here.origins, ...there.origins]),
      estimated: here.estimated || there.estimated,
      local: own.value,
      other: theirs.value,
      // Both are printed to the coarser of the two.
      otherPublishedDecimals: Math.min(own.decimals, theirs.decimals),
    };
  }
  const [period] = periods;
  const lacking = unknown('ratio', 'no-comparator', `no period has both areas' scores`);
  return period ? notCompared(local, comparator, period, lacking) : null;
}
