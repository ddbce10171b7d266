import type { ChangeMeasure, LevelMeasure } from '../../model/measure.ts';
import type { Verdict } from '../../model/measures/measure-base.ts';
import type { Period } from '../../model/period.ts';
import { type Interval, known, type NoAnswer, type Quantity } from '../../model/quantity.ts';
import type { SizeWords } from '../../model/size-words.ts';
import { coarserDecimals } from '../level/coarser-decimals.ts';
import { levelsOf } from '../level/level.ts';
import { shareDifference } from '../level/share-difference.ts';
import { type Pooled, pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { directionOf, judgeMovement } from '../verdicts/judge.ts';
import { sizeWords } from '../verdicts/verdict.ts';
import { changeFrame } from './change-frame.ts';

/**
 * The change of a percentage in percentage points, from a named base to the period: with Newcombe's limits where the
 * counts and bases of both are known, else the difference of the percentages as they were published, without limits.
 * Null without both percentages.
 */
export function pointsChangeSince(series: Series, now: Pooled, base: Period): ChangeMeasure | null {
  if (base.to >= now.period.to) return null;
  const then = pool(series.observations, base);
  const [before, after] = [percentLevel(series, then), percentLevel(series, now)];
  if (!before?.quantity.ok || !after?.quantity.ok) return null;
  const { quantity, noLimits } = difference(then, now, after.quantity.value - before.quantity.value);
  return {
    ...changeFrame(series, now, then, base),
    before: before.quantity.value,
    after: after.quantity.value,
    absolute: quantity.value,
    publishedDecimals: coarserDecimals(before, after),
    smallestBase: then.base === null || now.base === null ? null : Math.min(then.base, now.base),
    quantity,
    noLimits,
    verdict:
      quantity.interval &&
      verdictOf(before.quantity.value, after.quantity.value, quantity.interval, series.words),
    judgement: judgeMovement(directionOf(quantity.value), series.indicator.polarity),
  };
}

function percentLevel(series: Series, pooled: Pooled): LevelMeasure | undefined {
  return levelsOf(series, pooled).find(({ quantity }) => quantity.unit === 'percent');
}

interface Difference {
  readonly quantity: Quantity & { readonly ok: true };
  readonly noLimits: NoAnswer | null;
}

function difference(then: Pooled, now: Pooled, points: number): Difference {
  const without = (noLimits: NoAnswer): Difference => ({
    quantity: known(points, 'percentage-points', 'published-difference'),
    noLimits,
  });
  if (then.base === null || now.base === null) return without('no-base');
  if (then.numerator === null || now.numerator === null) return without('no-counts');
  const tested = shareDifference(
    { count: now.numerator, base: now.base },
    { count: then.numerator, base: then.base },
  );
  if (!tested) return without('not-tested');
  const { interval, outerInterval } = tested;
  return {
    quantity: known(points, 'percentage-points', 'proportion-difference', interval, outerInterval),
    noLimits: null,
  };
}

/** The size in words is that of one percentage over the other; the test is that of their difference. */
function verdictOf(before: number, after: number, { lower, upper }: Interval, words: SizeWords): Verdict {
  const ratio = after === before ? 1 : after / before;
  return { words: sizeWords(ratio, words), significant: lower > 0 || upper < 0 };
}
