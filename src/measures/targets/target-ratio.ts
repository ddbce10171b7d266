import type { Polarity } from '../../model/indicator.ts';
import type { LevelMeasure } from '../../model/measure.ts';
import type { TargetRatio } from '../../model/measures/target-measure.ts';
import type { Unit } from '../../model/quantity.ts';
import { observedOverExpected } from '../../stats/rates/observed-over-expected.ts';
import { PER, PER_CENT } from '../level/level.ts';
import { adverseRatio } from '../verdicts/judge.ts';

/** How many people, households or cases a figure in each unit is for. */
const perUnit: Readonly<Partial<Record<Unit, number>>> = {
  'per-1000': PER,
  'per-1000-households': PER,
  percent: PER_CENT,
};

/**
 * A figure over its target, with the distance in standard errors of as many events as the target allows: for counts and
 * rates by the Poisson distribution, for a percentage by its base. Nothing where the count behind the figure is not
 * known or the target is 0.
 */
export function ratioToTarget(
  level: LevelMeasure,
  target: number,
  polarity: Polarity,
): { readonly ratio?: TargetRatio } {
  const { quantity, numerator } = level;
  if (!quantity.ok || numerator === null) return {};
  const allowed = allowedBy(level, target);
  if (allowed === null) return {};
  const cohort = quantity.unit === 'percent' ? level.denominator : null;
  const found = observedOverExpected({ observed: numerator, expected: allowed, cohort });
  return found.ok ? { ratio: { adverse: adverseRatio(found.value.ratio, polarity), z: found.value.z } } : {};
}

/** As many events as meet the target; null where that cannot be said. */
function allowedBy({ quantity, denominator }: LevelMeasure, target: number): number | null {
  if (quantity.unit === 'count') return target;
  const per = perUnit[quantity.unit];
  return per === undefined || denominator === null ? null : (target * denominator) / per;
}
