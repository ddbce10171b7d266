import type { Measure } from '../model/measure.ts';
import type { Settings } from '../model/settings.ts';
import { expectedOf } from './expected.ts';
import { impliedOf } from './implied.ts';
import { present } from './present.ts';
import type { Series } from './series.ts';
import { targetsOf } from './target.ts';
import { wavesOf } from './wave.ts';

/**
 * What reports and surveys say of an indicator: counts behind percentages, the expected, waves, targets. `predicted` is
 * the indicator that its target names as the prediction.
 */
export function setBeside(
  local: Series,
  settings: Settings,
  predicted: Series | null = null,
): readonly Measure[] {
  return [
    ...impliedOf(local, settings.period),
    ...present([expectedOf(local, settings.period)]),
    ...wavesOf(local, settings),
    ...targetsOf(local, settings, predicted),
  ];
}
