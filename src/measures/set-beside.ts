import type { Measure } from '../model/measure.ts';
import type { Settings } from '../model/settings.ts';
import { expectedOf } from './comparison/expected.ts';
import { present } from './series/present.ts';
import type { Series } from './series/series.ts';
import { impliedOf } from './surveys/implied.ts';
import { wavesOf } from './surveys/wave.ts';
import { targetsOf } from './targets/target.ts';

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
