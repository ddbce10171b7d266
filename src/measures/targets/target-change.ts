import type { TargetMeasure, TargetStatus } from '../../model/measures/target-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { sameMonths } from '../../model/period.ts';
import { known, unknown } from '../../model/quantity.ts';
import { changeSince } from '../change/change.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { distance, sideOf, skeleton, withRag } from './target-figures.ts';

/** The per cent change of a count against the change that was wanted. */
export function changeTarget(series: Series, target: number, since: Period, assessed: Period): TargetMeasure {
  const found = countedChange(series, since, assessed) ?? printedChange(series, since, assessed);
  const { quantity, period, decimals, base, evidence, estimated } = found ?? {
    quantity: unknown('percent-change', 'missing', `no change since ${since.label}`),
    period: assessed,
    decimals: null,
    base: null,
    evidence: [],
    estimated: false,
  };
  return withRag({
    ...skeleton(series, period, ['change', `since-${since.label}`]),
    quantity: distance(quantity, target, 'percentage-points'),
    of: 'change',
    target,
    actual: quantity.ok ? quantity.value : null,
    decimals,
    base,
    since,
    status: quantity.ok ? statusOfChange(sideOf(quantity.value, target, series)) : null,
    evidence,
    estimated,
  });
}

type Found = Pick<TargetMeasure, 'quantity' | 'period' | 'decimals' | 'base' | 'evidence' | 'estimated'>;

function countedChange(series: Series, since: Period, assessed: Period): Found | null {
  const change = changeSince(series, pool(series.observations, assessed), since);
  return change?.quantity.ok ? { ...change, decimals: null, base: change.before } : null;
}

/** A change that was printed without its counts, of the period assessed or the latest before it. */
function printedChange({ observations }: Series, since: Period, assessed: Period): Found | null {
  const printed = observations
    .filter(
      ({ printedChange: change, period }) =>
        change?.base && sameMonths(change.base, since) && period.to <= assessed.to,
    )
    .toSorted((a, b) => b.period.to - a.period.to)[0];
  if (!printed?.printedChange) return null;
  const { percent, decimals } = printed.printedChange;
  return {
    quantity: known(percent, 'percent-change', 'as-published'),
    period: printed.period,
    decimals,
    base: null,
    evidence: mergeOrigins(printed.origins),
    estimated: printed.quality === 'estimated',
  };
}

function statusOfChange(side: ReturnType<typeof sideOf>): TargetStatus {
  if (side === 'missed') return 'not-met';
  return side === 'at' ? 'met' : 'exceeded';
}
