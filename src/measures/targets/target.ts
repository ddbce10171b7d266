import type { LevelMeasure } from '../../model/measure.ts';
import type { TargetMeasure } from '../../model/measures/target-measure.ts';
import type { Period } from '../../model/period.ts';
import type { Settings } from '../../model/settings.ts';
import { present } from '../series/present.ts';
import type { Series } from '../series/series.ts';
import { aimTarget } from './target-aims.ts';
import { changeTarget } from './target-change.ts';
import { distance, partsOf, sideOf, skeleton, targetLevel, withRag } from './target-figures.ts';
import { ratioToTarget } from './target-ratio.ts';

/**
 * A figure against what the partnership has set itself: a value, a change, or an aim. `predicted` is the indicator
 * that an aim names as the prediction.
 */
export function targetsOf(
  series: Series,
  settings: Settings,
  predicted: Series | null = null,
): readonly TargetMeasure[] {
  const { target } = series.indicator;
  if (!target) return [];
  const { value, change, aim, since = settings.bases[0] } = target;
  return [
    ...(value === undefined ? [] : valueTargets(series, value, settings.period)),
    ...present([
      change === undefined || !since ? null : changeTarget(series, change, since, settings.period),
      aim ? aimTarget({ series, aim, since: since ?? null, assessed: settings.period, predicted }) : null,
    ]),
  ];
}

/**
 * The period assessed and, of percentages and scores, every part of it and every year that ends in it. A count of a
 * quarter is never held against the target of a year.
 */
function valueTargets(series: Series, value: number, assessed: Period): readonly TargetMeasure[] {
  const whole = targetLevel(series, assessed);
  const parts = partsOf(series, assessed).flatMap((period) => targetLevel(series, period) ?? []);
  const levels = [whole, ...parts].filter((level) => level?.quantity.ok);
  const [first] = levels.length > 0 ? levels : [whole];
  if (!first?.quantity.ok) return first ? [valueTarget(series, first, value)] : [];
  return levels.flatMap((level) => (level ? [valueTarget(series, level, value)] : []));
}

function valueTarget(series: Series, level: LevelMeasure, target: number): TargetMeasure {
  const { quantity, period } = level;
  const actual = quantity.ok ? quantity.value : null;
  const side = actual === null ? null : sideOf(actual, target, series);
  return withRag({
    ...skeleton(series, period, ['value']),
    quantity: distance(quantity, target, quantity.unit === 'percent' ? 'percentage-points' : quantity.unit),
    of: 'value',
    target,
    actual,
    decimals: level.publishedDecimals,
    base: quantity.unit === 'percent' ? level.denominator : null,
    since: null,
    status: side === null ? null : side === 'missed' ? 'not-met' : 'met',
    ...ratioToTarget(level, target, series.indicator.polarity),
    evidence: level.evidence,
    estimated: level.estimated,
  });
}
