import type { Polarity } from '../../model/indicator.ts';
import type { Judgement } from '../../model/measure.ts';

type Direction = 'up' | 'down' | 'level';

/** What a movement over time means. The only place where polarity meets a direction of time. */
export function judgeMovement(direction: Direction, polarity: Polarity): Judgement {
  if (polarity === 'no-judgement' || direction === 'level') return 'no-judgement';
  return (direction === 'up') === (polarity === 'high-is-good') ? 'improving' : 'worsening';
}

/** What standing above or below a comparator means; without significance it is similar. */
export function judgeDifference(direction: Direction, significant: boolean, polarity: Polarity): Judgement {
  if (polarity === 'no-judgement') return 'no-judgement';
  if (!significant || direction === 'level') return 'similar';
  return (direction === 'up') === (polarity === 'high-is-good') ? 'better' : 'worse';
}

/** Where a figure that is this far above its target stands: at it, on its good side, or short of it. */
export function sideOfTarget(above: number, polarity: Polarity): 'at' | 'beyond' | 'missed' {
  if (above === 0) return 'at';
  return above > 0 === (polarity === 'high-is-good') ? 'beyond' : 'missed';
}

/** A yearly change turned so that more is worse; null where nothing is judged. */
export function adverseChange(percent: number, polarity: Polarity): number | null {
  if (polarity === 'no-judgement') return null;
  return polarity === 'low-is-good' ? percent : -percent;
}

/** A ratio turned so that more than 1 is worse; null where nothing is judged or the ratio cannot be turned. */
export function adverseRatio(ratio: number, polarity: Polarity): number | null {
  if (polarity === 'no-judgement') return null;
  if (polarity === 'low-is-good') return ratio;
  return ratio === 0 ? null : 1 / ratio;
}

export function directionOf(difference: number): Direction {
  if (difference === 0) return 'level';
  return difference > 0 ? 'up' : 'down';
}
