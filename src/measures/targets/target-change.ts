import type { TargetMeasure, TargetStatus } from '../../model/measures/target-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { sameMonths } from '../../model/period.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import { changeSince } from '../change/change.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { distance, sideOf, skeleton, withRag } from './target-figures.ts';

/** The per cent change of a count against the change that was wanted. */
export function changeTarget(series: Series, target: number, since: Period, assessed: Period): TargetMeasure {
  const found = countedChange(series, since, assessed) ?? printedChange(series, since, assessed);
  const { quantity, period, decimals, base, evidence, estimated } = found ?? {
    quantity: noChange(series, since, assessed),
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

/** Why there is no change: a count of 0 to measure from, one that is withheld, or one that is missing. */
function noChange(series: Series, since: Period, assessed: Period): Quantity {
  const [then, now] = [pool(series.observations, since), pool(series.observations, assessed)];
  const change = changeSince(series, now, since);
  if (change) return change.quantity;
  return then.suppressed || now.suppressed
    ? unknown('percent-change', 'suppressed', `a count of the change since ${since.label} is withheld`)
    : unknown('percent-change', 'missing', `no change since ${since.label}`);
}

function statusOfChange(side: ReturnType<typeof sideOf>): TargetStatus {
  if (side === 'missed') return 'not-met';
  return side === 'at' ? 'met' : 'exceeded';
}
