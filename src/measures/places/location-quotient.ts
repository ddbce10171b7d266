import type { LocationQuotientMeasure } from '../../model/measures/location-quotient-measure.ts';
import type { BusyPlace } from '../../model/measures/spread-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import { type LocationQuotient, locationQuotient } from '../../stats/concentration/location-quotient.ts';
import type { Outcome } from '../../stats/outcome.ts';
import { PER_CENT } from '../level/level.ts';
import { inner, outer } from '../series/interval.ts';
import { measureId } from '../series/measure-id.ts';
import type { Series } from '../series/series.ts';
import { busiestFirst, eventsIn, type LayerCounts } from './place-counts.ts';

/** How many places of a layer, those with most events of the offence, are looked at. */
export const HIGHEST_PLACES = 3;

/**
 * In each of the places with most events of an offence: its share of all crime there over its share in the rest of the
 * area (Katz's log limits). The offence has to be a part of all crime; `total` has the same layer's events of all crime.
 */
export function quotientsOf(
  series: Series,
  period: Period,
  own: LayerCounts,
  total: LayerCounts,
  of: string,
): readonly LocationQuotientMeasure[] {
  const totals = new Map(total.places.map(({ code, count }) => [code, count]));
  const events = eventsIn(own.places);
  const allCrime = eventsIn(total.places);
  return busiestFirst(own.places)
    .slice(0, HIGHEST_PLACES)
    .filter(({ count }) => count > 0)
    .map((place) => {
      const placeTotal = totals.get(place.code) ?? 0;
      const outcome = locationQuotient({
        localCount: place.count,
        localTotal: placeTotal,
        referenceCount: events - place.count,
        referenceTotal: allCrime - placeTotal,
      });
      const origins = [...own.origins, ...total.origins];
      return {
        ...measureOf(series, period, own.layer, place, outcome),
        of,
        placeTotal,
        evidence: mergeOrigins(origins),
      };
    });
}

function measureOf(
  { indicator, area }: Series,
  period: Period,
  layer: string,
  place: BusyPlace,
  outcome: Outcome<LocationQuotient>,
) {
  const shares = outcome.ok ? outcome.value : null;
  return {
    kind: 'location-quotient' as const,
    id: measureId('location-quotient', indicator.id, area, period, layer, place.code),
    indicator: indicator.id,
    area,
    period,
    layer,
    place,
    quantity: quantityOf(outcome),
    localPercent: shares && shares.localShare * PER_CENT,
    restPercent: shares && shares.referenceShare * PER_CENT,
    estimated: false,
    judgement: null,
  };
}

function quantityOf(outcome: Outcome<LocationQuotient>): Quantity {
  if (!outcome.ok)
    return outcome.reason === 'zero-reference-share'
      ? unknown('ratio', 'zero-baseline', 'the rest of the area has no such events')
      : unknown('ratio', 'zero-denominator', 'the rest of the area has no events');
  const { quotient, limits } = outcome.value;
  const method = 'katz-log';
  return known(
    quotient,
    'ratio',
    'location-quotient',
    limits && inner(limits.limits95, method),
    limits && outer(limits.limits998, method),
  );
}
