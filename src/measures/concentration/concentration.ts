import type { ConcentrationMeasure } from '../../model/measure.ts';
import type { PlaceCount } from '../../model/observation.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { known, unknown } from '../../model/quantity.ts';
import { topShare, topUnitsOf } from '../../stats/concentration/top-share.ts';
import { measureId } from '../series/measure-id.ts';

/** The share of places, by count of events, that concentration looks at. */
export const TOP_SHARE = 0.1;

/**
 * The percentage of events that fall in the tenth of small areas with most of them (a tenth rounded up to whole
 * areas; areas without events count among all areas). 10% is what an even spread would give.
 */
export function concentrationOf(
  indicator: string,
  area: string,
  period: Period,
  counts: readonly PlaceCount[],
  placesInArea: number,
): ConcentrationMeasure | null {
  const placed = counts.filter((one) => one.indicator === indicator && one.place !== '');
  if (placed.length === 0 || placesInArea === 0) return null;
  const ordered = placed.toSorted((a, b) => b.count - a.count || compareCodes(a.place, b.place));
  const top = topShare({ counts: ordered.map((one) => one.count), units: placesInArea, part: TOP_SHARE });
  const highest = ordered[0];
  return {
    kind: 'concentration',
    id: measureId('concentration', indicator, area, period),
    indicator,
    area,
    period,
    quantity: top.ok
      ? known(top.value.share * 100, 'percent-of-events', 'top-share')
      : unknown(
          'percent-of-events',
          'zero-denominator',
          top.reason === 'all-zero' ? 'no events' : top.reason,
        ),
    places: placesInArea,
    topPlaces: topUnitsOf(placesInArea, TOP_SHARE),
    highest: highest ? { code: highest.place, name: highest.placeName, count: highest.count } : null,
    evidence: mergeOrigins(ordered.flatMap((one) => one.origins)),
    estimated: false,
    judgement: null,
  };
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
