import type { LevelMeasure } from '../../model/measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import { type Period, sameMonths } from '../../model/period.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import { sum } from '../../stats/sum.ts';
import { levelsOf } from '../level/level.ts';
import { isComplete, type Pooled, pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { type FigurePair, smallerBase } from './figure-pair.ts';
import { latestTargetLevel, targetLevel } from './target-figures.ts';

/**
 * A figure and its prediction: the column `expected` beside it or, where `predicted` is given, the figure of that
 * indicator in the same months. Null where the figure itself is not there.
 */
export function predictedFigures(
  series: Series,
  predicted: Series | null,
  assessed: Period,
): FigurePair | null {
  const now =
    series.indicator.kind === 'rate' && !predicted
      ? countOf(series, assessed)
      : latestTargetLevel(series, assessed);
  if (!now) return null;
  const wanted = predicted ? targetLevel(predicted, now.period) : null;
  return {
    period: now.period,
    actual: now.quantity,
    wanted: predicted ? (wanted?.quantity ?? nothing(now)) : expectedBeside(series, now),
    decimals: now.publishedDecimals,
    base: smallerBase(now, wanted ?? now),
    evidence: mergeOrigins([...now.evidence, ...(wanted?.evidence ?? [])]),
    estimated: now.estimated || (wanted?.estimated ?? false),
  };
}

/** What is expected beside a rate is events. */
function countOf(series: Series, period: Period): LevelMeasure | null {
  const levels = levelsOf(series, pool(series.observations, period));
  return levels.find(({ quantity }) => quantity.unit === 'count') ?? null;
}

function expectedBeside(series: Series, now: LevelMeasure): Quantity {
  const pooled = pool(series.observations, now.period);
  return now.quantity.unit === 'count' ? expectedCount(pooled, now) : expectedWhole(series, now);
}

/** Each part must have its prediction: a sum without one would be too low. */
function expectedCount(pooled: Pooled, now: LevelMeasure): Quantity {
  const values = pooled.parts.flatMap(({ expected }) => (expected ? [expected.value] : []));
  if (!isComplete(pooled) || values.length < pooled.parts.length) return nothing(now);
  return known(sum(values), 'count', 'sum');
}

function expectedWhole({ observations }: Series, now: LevelMeasure): Quantity {
  const found = observations.find((one) => one.expected && sameMonths(one.period, now.period))?.expected;
  return found ? known(found.value, now.quantity.unit, 'as-published') : nothing(now);
}

function nothing({ quantity }: LevelMeasure): Quantity {
  return unknown(quantity.unit, 'missing', 'the figure that was predicted');
}
