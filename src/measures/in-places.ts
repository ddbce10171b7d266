import type { Measure } from '../model/measure.ts';
import type { Observations } from '../model/observation.ts';
import type { LocalPlaces } from '../model/place.ts';
import type { Settings } from '../model/settings.ts';
import { concentrationOf } from './concentration/concentration.ts';
import { againstTrend } from './places/against-trend.ts';
import { deprivationGradients } from './places/deprivation-gradient.ts';
import { quotientsOf } from './places/location-quotient.ts';
import { layerCounts } from './places/place-counts.ts';
import { ruralUrbanOf } from './places/rural-urban.ts';
import { spreadOver } from './places/spread.ts';
import { present } from './series/present.ts';
import type { Series } from './series/series.ts';

/** How the local events are spread over the places of the area. */
export function spreadOverPlaces(
  series: Series,
  observations: Observations,
  settings: Settings,
): readonly Measure[] {
  const { places, placesInArea, localPlaces } = observations;
  const { period } = settings;
  const top = concentrationOf(series.indicator.id, series.area, period, places, placesInArea);
  if (!localPlaces) return present([top]);
  const { smallAreas } = localPlaces;
  return [
    ...present([top]),
    ...spreads(series, observations, localPlaces, settings),
    ...present([ruralUrbanOf(series, places, smallAreas, settings)]),
    ...deprivationGradients(series, places, smallAreas, period),
    ...againstTrend(series, observations, settings),
  ];
}

/** In each layer of places, and beside it where an offence is a larger part of all crime than elsewhere. */
function spreads(
  series: Series,
  { places }: Observations,
  localPlaces: LocalPlaces,
  { period, harm: { total } }: Settings,
): readonly Measure[] {
  const isOfTotal = total !== null && localPlaces.partsOfTotal.includes(series.indicator.id);
  const totals = isOfTotal ? layerCounts(total, places, localPlaces) : [];
  return layerCounts(series.indicator.id, places, localPlaces).flatMap((own) => {
    const whole = totals.find(({ layer }) => layer === own.layer);
    return [
      ...present([spreadOver(series, period, own)]),
      ...(whole && total !== null ? quotientsOf(series, period, own, whole, total) : []),
    ];
  });
}
