import { type Interval, known, unknown } from '../../model/quantity.ts';
import { mannKendall } from '../../stats/trends/mann-kendall.ts';
import type { SenLimits } from '../../stats/trends/sen-slope.ts';
import { inner, outer } from '../series/interval.ts';
import { noSlope, type Slope } from './log-linear-slope.ts';

/** Fewest years for a trend of percentages: with four, even a rise in every year could be chance one time in twelve. */
export const POINTS_TREND_MINIMUM = 5;

/** The change of a percentage a year, in percentage points: Sen's slope with its limits, and Mann-Kendall's z. */
export function pointsSlope(times: readonly number[], percentages: readonly number[]): Slope {
  const unit = 'percentage-points-a-year';
  if (times.length < POINTS_TREND_MINIMUM)
    return noSlope(
      unknown(unit, 'too-few-points', `${times.length} years known, ${POINTS_TREND_MINIMUM} needed`),
    );
  const near = mannKendall({ times, values: percentages, level: 0.95 });
  const far = mannKendall({ times, values: percentages, level: 0.998 });
  if (!near.ok || !far.ok) {
    const same = percentages.every((one) => one === percentages[0]);
    return noSlope(
      unknown(unit, 'not-tested', same ? 'the percentage is the same in every year' : 'beyond precision'),
    );
  }
  const { senSlope, z, limits } = near.value;
  return {
    quantity: known(
      senSlope,
      unit,
      'mann-kendall',
      limitsOf(limits, inner),
      limitsOf(far.value.limits, outer),
    ),
    z,
  };
}

/** A short series has no pair of slopes far enough out for limits so wide. */
function limitsOf({ lower, upper }: SenLimits, interval: typeof inner): Interval | null {
  return lower === null || upper === null ? null : interval({ lower, upper }, 'sen');
}
