import type { SpreadMeasure } from '../../model/measures/spread-measure.ts';
import { mergeOrigins } from '../../model/origin.ts';
import type { Period } from '../../model/period.ts';
import { known, type Quantity, unknown } from '../../model/quantity.ts';
import { generalisedGini } from '../../stats/concentration/generalised-gini.ts';
import { topShare, topUnitsOf } from '../../stats/concentration/top-share.ts';
import { unitsForShare } from '../../stats/concentration/units-for-share.ts';
import { TOP_SHARE } from '../concentration/concentration.ts';
import { PER_CENT } from '../level/level.ts';
import { measureId } from '../series/measure-id.ts';
import type { Series } from '../series/series.ts';
import { busiestFirst, eventsIn, type LayerCounts } from './place-counts.ts';

/** The share of events whose fewest places are counted. */
export const HALF = 0.5;

/**
 * How unevenly the events are spread over the places of a layer: the generalised Gini coefficient, 0 for the most even
 * spread that so few events can have and near 1 where one place has them all, with the fewest places that hold half of
 * the events and the share of the top tenth. No limits: the places are all there are, not a sample. Null without events.
 */
export function spreadOver(
  { indicator, area }: Series,
  period: Period,
  { layer, places, unplaced, origins }: LayerCounts,
): SpreadMeasure | null {
  const events = eventsIn(places);
  if (events === 0) return null;
  const counts = places.map(({ count }) => count);
  const half = unitsForShare(counts, HALF);
  const top = topShare({ counts, units: places.length, part: TOP_SHARE });
  return {
    kind: 'spread',
    id: measureId('spread', indicator.id, area, period, layer),
    indicator: indicator.id,
    area,
    period,
    layer,
    quantity: giniOf(counts),
    places: places.length,
    events,
    unplaced,
    halfPlaces: half.ok ? half.value.units : null,
    topPlaces: topUnitsOf(places.length, TOP_SHARE),
    topPercent: top.ok ? top.value.share * PER_CENT : null,
    highest: busiestFirst(places)[0] ?? null,
    evidence: mergeOrigins(origins),
    estimated: false,
    judgement: null,
  };
}

function giniOf(counts: readonly number[]): Quantity {
  const gini = generalisedGini(counts);
  if (gini.ok) return known(gini.value.gini, 'gini', 'generalised-gini');
  return gini.reason === 'single-unit'
    ? unknown('gini', 'too-few-points', 'there is one place only')
    : unknown('gini', 'zero-denominator', gini.reason);
}
