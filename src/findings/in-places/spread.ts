import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { SpreadMeasure } from '../../model/measures/spread-measure.ts';
import { SMALLEST_BASE } from '../words/change-clause.ts';
import { count } from '../words/figures.ts';
import { layerWords } from '../words/layer-words.ts';

/** "All crime in 2014: half of the 7,194 in 21 of 116 small areas; half of the 7,194 in 11 of 53 wards." */
export function spreadFindings(indicator: Indicator, own: readonly Measure[]): readonly Finding[] {
  const halves = own.filter(isHalved);
  const [first] = halves;
  if (!first) return [];
  // Events that no place of a layer holds are no part of its half.
  const clauses = halves.flatMap((one) => ['; half of the ', ...half(one)]).slice(1);
  return [
    {
      section: 'places',
      parts: [`${indicator.name} in ${first.period.label}: half of the `, ...clauses, '.'],
      measures: halves.map(({ id }) => id),
    },
  ];
}

/** Of a handful of events any half lies in few places. */
function isHalved(measure: Measure): measure is SpreadMeasure {
  return measure.kind === 'spread' && measure.halfPlaces !== null && measure.events >= SMALLEST_BASE;
}

function half({ events, halfPlaces, places, layer }: SpreadMeasure): Finding['parts'] {
  return [count(events), ` in ${halfPlaces} of ${places} ${layerWords(layer)}`];
}
