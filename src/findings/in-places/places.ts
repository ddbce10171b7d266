import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import { count, percent } from '../words/figures.ts';

/** "All crime: 53% in 12 of 116 small areas; most in Herefordshire 012C (1,028)." */
export function placeFindings(indicator: Indicator, own: readonly Measure[]): readonly Finding[] {
  return own.flatMap((measure): readonly Finding[] => {
    if (measure.kind !== 'concentration' || !measure.quantity.ok || !measure.highest) return [];
    return [
      {
        section: 'places',
        parts: [
          `${indicator.name}: `,
          percent(measure.quantity.value, 0),
          ` in ${measure.topPlaces} of ${measure.places} small areas; most in ${measure.highest.name} (`,
          count(measure.highest.count),
          ').',
        ],
        measures: [measure.id],
      },
    ];
  });
}
