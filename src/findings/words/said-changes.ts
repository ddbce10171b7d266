import type { ChangeMeasure, LevelMeasure, Measure } from '../../model/measure.ts';
import { sameMonths } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';

/**
 * The changes that a sentence about a level tells: since the configured bases. For a part of a year, which has none
 * of its own, they are those since the year before and since the first of four quarters: a step to the next quarter
 * alone may be the season's.
 */
export function saidChanges(
  level: LevelMeasure,
  own: readonly Measure[],
  { period, bases }: Pick<Settings, 'period' | 'bases'>,
): readonly ChangeMeasure[] {
  const ofPeriod = sameMonths(level.period, period);
  const isSaid = ({ base }: ChangeMeasure) =>
    ofPeriod ? bases.some((one) => sameMonths(one, base)) : base.to + 1 < level.period.from;
  return own.filter(
    (one): one is ChangeMeasure =>
      one.kind === 'change' && sameMonths(one.period, level.period) && isSaid(one),
  );
}
