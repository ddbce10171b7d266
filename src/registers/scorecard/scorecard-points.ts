import { levelsOf } from '../../measures/level/level.ts';
import { pool } from '../../measures/series/pool.ts';
import type { Series } from '../../measures/series/series.ts';
import { directionOf, judgeMovement } from '../../measures/verdicts/judge.ts';
import type { LevelMeasure } from '../../model/measure.ts';
import type { Period } from '../../model/period.ts';
import type { ScorecardChange, ScorecardPoint } from '../../model/registers/scorecard.ts';

/** The level of a row in a period: the count, the rate or percentage, or the score. */
export function rowLevel(series: Series, period: Period): LevelMeasure | undefined {
  return levelsOf(series, pool(series.observations, period))[0];
}

export function pointOf(period: Period, level: LevelMeasure | undefined): ScorecardPoint {
  if (!level) return { period: period.label, value: null, decimals: null, base: null, reason: 'missing' };
  const { quantity, publishedDecimals, denominator } = level;
  return {
    period: period.label,
    value: quantity.ok ? quantity.value : null,
    decimals: publishedDecimals,
    base: quantity.unit === 'percent' ? denominator : null,
    ...(quantity.ok ? {} : { reason: quantity.reason }),
  };
}

/** From one figure to another: in per cent for what is counted, in points for percentages and scores. */
export function changeBetween(
  { indicator }: Series,
  from: ScorecardPoint | undefined,
  to: ScorecardPoint | undefined,
): ScorecardChange | null {
  if (!from || !to || from.period === to.period || from.value === null || to.value === null) return null;
  const absolute = to.value - from.value;
  const direction = directionOf(absolute);
  const counted = indicator.kind === 'count' || indicator.kind === 'rate';
  return {
    from: from.period,
    to: to.period,
    before: from.value,
    after: to.value,
    absolute,
    percent: counted && from.value !== 0 ? (absolute / from.value) * 100 : null,
    direction,
    judgement: judgeMovement(direction, indicator.polarity),
  };
}
