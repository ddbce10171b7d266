import type { Measure } from '../model/measure.ts';
import type { Observations } from '../model/observation.ts';
import type { Settings } from '../model/settings.ts';
import { concentrationOf } from './concentration.ts';
import { present } from './present.ts';
import type { Series } from './series.ts';

/** How the local events are spread over the places of the area. */
export function spreadOverPlaces(
  { indicator, area }: Series,
  { places, placesInArea }: Observations,
  { period }: Settings,
): readonly Measure[] {
  return present([concentrationOf(indicator.id, area, period, places, placesInArea)]);
}
