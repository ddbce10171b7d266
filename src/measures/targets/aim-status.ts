import type { TargetStatus } from '../../model/measures/target-measure.ts';
import type { Period } from '../../model/period.ts';
import { known, type Quantity } from '../../model/quantity.ts';
import type { Aim } from '../../model/target.ts';
import { percentChange } from '../../stats/comparison/percent-change.ts';
import { changeSince } from '../change/change.ts';
import { pointsChangeSince } from '../change/points-change.ts';
import { PER_CENT } from '../level/level.ts';
import { inner } from '../series/interval.ts';
import { pool } from '../series/pool.ts';
import type { Series } from '../series/series.ts';
import { directionOf, judgeMovement } from '../verdicts/judge.ts';
import { apart } from './apart.ts';
import { sideOf, targetLevel } from './target-figures.ts';

/** What an aim is held against. */
export interface AimInput {
  readonly series: Series;
  readonly aim: Aim;
  readonly since: Period | null;
  readonly assessed: Period;
  /** The indicator that the prediction is. */
  readonly predicted: Series | null;
}

/** Whether an aim is reached. */
export interface AimStatus {
  /** Null where a fall could not be tested. */
  readonly status: TargetStatus | null;
  /** Left out where it is the plain distance. */
  readonly quantity?: Quantity;
}

type Figures = { readonly actual: number; readonly wanted: number };

/** Equality is at a prediction and at a baseline; it is no movement in any direction. */
export function statusOf(input: AimInput, { actual, wanted }: Figures, period: Period): AimStatus {
  const { aim, series } = input;
  switch (aim.kind) {
    case 'predicted':
    case 'baseline':
      return { status: sideOf(actual, wanted, series) === 'missed' ? 'not-met' : 'met' };
    case 'direction': {
      const moved = apart(actual, wanted);
      return { status: (aim.towards === 'reducing' ? moved < 0 : moved > 0) ? 'met' : 'not-met' };
    }
    case 'maintain':
      return maintained(input, aim.tolerance, { actual, wanted }, period);
  }
}

/**
 * Kept up: no worse than the tolerance allows. What is worse beyond it counts where the test finds a change for the
 * worse; without the counts of both it is not tested, and nothing is said.
 */
function maintained(
  { series, since }: AimInput,
  tolerance: number,
  { actual, wanted }: Figures,
  period: Period,
): AimStatus {
  const isPoints = series.indicator.kind === 'percent';
  const moved = apart(actual, wanted);
  const size = isPoints ? Math.abs(moved) : (Math.abs(moved) / Math.abs(wanted)) * PER_CENT;
  const isWorse = judgeMovement(directionOf(moved), series.indicator.polarity) === 'worsening';
  if (!isWorse || apart(size, tolerance) <= 0) return { status: 'met' };
  const tested = since && testedChange(series, since, period);
  if (!tested?.ok || !tested.interval) return { status: null };
  const { lower, upper } = tested.interval;
  const found = moved > 0 ? lower > 0 : upper < 0;
  return { status: found ? 'not-met' : 'met', ...(isPoints ? { quantity: tested } : {}) };
}

function testedChange(series: Series, since: Period, period: Period): Quantity | null {
  const now = pool(series.observations, period);
  switch (series.indicator.kind) {
    case 'percent':
      return pointsChangeSince(series, now, since)?.quantity ?? null;
    case 'rate':
      return rateChange(series, since, period);
    case 'count':
    case 'score':
      return changeSince(series, now, since)?.quantity ?? null;
  }
}

/** The per cent change of a rate, each count on its own population: where that moves, counts alone would mislead. */
function rateChange(series: Series, since: Period, period: Period): Quantity | null {
  const [then, now] = [targetLevel(series, since), targetLevel(series, period)];
  if (!then || !now || then.numerator === null || now.numerator === null) return null;
  const change = percentChange({
    before: then.numerator,
    after: now.numerator,
    exposureBefore: then.denominator ?? 0,
    exposureAfter: now.denominator ?? 0,
    level: 0.95,
  });
  if (!change.ok) return null;
  const { percent, method } = change.value;
  return known(percent, 'percent-change', 'percent-change', inner(change.value, method));
}
