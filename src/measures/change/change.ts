import type { ChangeMeasure, Verdict } from '../../model/measure.ts';
import type { Period } from '../../model/period.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import type { SizeWords } from '../../model/size-words.ts';
import { percentChange } from '../../stats/comparison/percent-change.ts';
import { inner, outer } from '../series/interval.ts';
import { type Pooled, pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { directionOf, judgeMovement } from '../verdicts/judge.ts';
import { verdictOn } from '../verdicts/verdict.ts';
import { changeFrame } from './change-frame.ts';

/** The percent change of a count from a named base to the period, with exact limits. Null without both counts. */
export function changeSince(series: Series, now: Pooled, base: Period): ChangeMeasure | null {
  const then = pool(series.observations, base);
  if (now.numerator === null || then.numerator === null || base.to >= now.period.to) return null;
  const difference = now.numerator - then.numerator;
  const { quantity, pValue } = percentQuantity(then.numerator, now.numerator);
  return {
    ...changeFrame(series, now, then, base),
    before: then.numerator,
    after: now.numerator,
    absolute: difference,
    publishedDecimals: null,
    smallestBase: null,
    noLimits: null,
    quantity,
    verdict: verdictOf(quantity, series.words),
    ...(pValue === null ? {} : { test: { pValue, adjusted: null } }),
    judgement: judgeMovement(directionOf(difference), series.indicator.polarity),
  };
}

function percentQuantity(before: number, after: number): { quantity: Quantity; pValue: number | null } {
  const exposures = { exposureBefore: 1, exposureAfter: 1 };
  const result = percentChange({ before, after, ...exposures, level: 0.95 });
  const wider = percentChange({ before, after, ...exposures, level: 0.998 });
  if (!result.ok || !wider.ok)
    return { quantity: unknown('percent-change', 'zero-baseline', 'the earlier count is 0'), pValue: null };
  const { percent, method, pValue } = result.value;
  const limits = [inner(result.value, method), outer(wider.value, method)] as const;
  return { quantity: known(percent, 'percent-change', 'percent-change', ...limits), pValue };
}

function verdictOf(quantity: Quantity, words: SizeWords): Verdict | null {
  if (!quantity.ok || !quantity.interval) return null;
  const { lower, upper } = quantity.interval;
  const ratio = (change: number) => 1 + change / 100;
  return verdictOn(ratio(quantity.value), ratio(lower), ratio(upper), words);
}
