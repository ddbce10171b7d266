import type {
  ImpliedBaselineMeasure,
  ImpliedCountMeasure,
  ImpliedMeasure,
  ImpliedWholeMeasure,
} from '../../model/measures/implied-measure.ts';
import type { Observation, PrintedChange } from '../../model/observation.ts';
import type { Period } from '../../model/period.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import type { Outcome } from '../../stats/outcome.ts';
import { type ImpliedBaseline, impliedBaseline } from '../../stats/rates/implied-baseline.ts';
import { impliedCount } from '../../stats/rates/implied-count.ts';
import { impliedWhole } from '../../stats/rates/implied-whole.ts';
import { PER, PER_CENT } from '../level/level.ts';
import { latestShare } from '../level/share.ts';
import { measureId } from '../series/measure-id.ts';
import { pool } from '../series/pool.ts';
import { present } from '../series/present.ts';
import type { Series } from '../series/series.ts';

/** Counts worked back from printed percentages: what a change was a change of, and how many a percentage is. */
export function impliedOf(series: Series, period: Period): readonly ImpliedMeasure[] {
  const printed = series.observations.filter((one) => one.period.to <= period.to);
  return present([
    ...printed.map((one) => baselineOf(series, one)),
    ...printed.map((one) => wholeOf(series, one)),
    countOf(series, period),
  ]);
}

/** Null where no change was printed, or only its percentage: that is a percentage of anything. */
function baselineOf(series: Series, observation: Observation): ImpliedBaselineMeasure | null {
  const { printedChange: change, period, origins } = observation;
  const printed = change && printedCount(observation, change);
  if (!change || !printed) return null;
  const { percent, decimals, base } = change;
  const found = impliedBaseline({ percent, decimals, ...printed });
  return {
    kind: 'implied',
    of: 'baseline',
    id: measureId('implied', series.indicator.id, series.area, period, sinceOf(base)),
    indicator: series.indicator.id,
    area: series.area,
    period,
    quantity: quantityOf(found),
    percent,
    decimals,
    base,
    current: found.ok ? found.value.current : null,
    difference: found.ok ? found.value.current - found.value.baseline : null,
    printed: printed.known,
    range: found.ok ? found.value.range : null,
    evidence: origins,
    estimated: true,
    judgement: null,
  };
}

function printedCount({ numerator }: Observation, { absolute }: PrintedChange) {
  if (absolute !== null) return { known: 'difference' as const, count: absolute };
  return numerator === null ? null : { known: 'current' as const, count: numerator };
}

function sinceOf(base: Period | null): string {
  return base ? `since-${base.label}` : 'since-before';
}

function quantityOf(found: Outcome<ImpliedBaseline>): Quantity {
  if (found.ok) return known(found.value.baseline, 'count', 'implied-baseline');
  return found.reason === 'figures-contradict'
    ? unknown('count', 'figures-contradict', 'no whole count has this change and this percentage')
    : unknown('count', 'zero-baseline', 'the percentage leaves open what it is of');
}

function countOf(series: Series, period: Period): ImpliedCountMeasure | null {
  const { indicator, area } = series;
  // Where the period is in parts its percentage is of them all, and the count of one part would not be its own.
  const single = indicator.kind === 'percent' && pool(series.observations, period).parts.length <= 1;
  const latest = single ? latestShare(series, period) : null;
  if (!latest || latest.share.decimals === null || latest.share.base === null) return null;
  const { percent, decimals, base } = latest.share;
  const found = impliedCount({ percent, decimals, base });
  if (!found.ok) return null;
  const { count, range } = found.value;
  return {
    kind: 'implied',
    of: 'count',
    id: measureId('implied', indicator.id, area, latest.pooled.period, 'count'),
    indicator: indicator.id,
    area,
    period: latest.pooled.period,
    quantity: known(count, 'count', 'implied-count'),
    percent,
    decimals,
    total: base,
    range: range.lower <= range.upper ? range : null,
    evidence: latest.pooled.origins,
    estimated: true,
    judgement: null,
  };
}

/** Null unless a count came with its percentage or rate and without what that is of. */
function wholeOf({ indicator, area }: Series, observation: Observation): ImpliedWholeMeasure | null {
  const { numerator: count, denominator, published, period, origins } = observation;
  const { kind, per: base } = indicator;
  const ofPeople = kind === 'percent' || (kind === 'rate' && base === 'residents');
  if (count === null || denominator !== null || !published || !ofPeople) return null;
  const per = kind === 'percent' ? PER_CENT : PER;
  const { value: printed, decimals } = published;
  const found = impliedWhole({ count, printed, decimals, per });
  return {
    kind: 'implied',
    of: 'whole',
    id: measureId('implied', indicator.id, area, period, 'whole'),
    indicator: indicator.id,
    area,
    period,
    quantity: found.ok
      ? known(found.value.whole, 'count', 'implied-whole')
      : unknown('count', 'zero-denominator', 'the printed figure leaves open what it is of'),
    percent: printed,
    decimals,
    count,
    per,
    range: found.ok ? found.value.range : null,
    evidence: origins,
    estimated: true,
    judgement: null,
  };
}
