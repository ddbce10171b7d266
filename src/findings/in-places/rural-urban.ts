import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import { verdictWords } from '../words/significance-words.ts';
import { twoRates } from '../words/two-rates.ts';

/** "All crime in 2014: 51.9 per 1,000 compared to 24.0 per 1,000 in urban and in rural small areas; well above ..." */
export function ruralUrbanFindings(indicator: Indicator, own: readonly Measure[]): readonly Finding[] {
  return own.flatMap((measure): readonly Finding[] => {
    if (measure.kind !== 'rural-urban' || !measure.verdict) return [];
    const { local, other, period } = measure;
    if (local === null || other === null) return [];
    return [
      {
        section: 'places',
        parts: [
          `${indicator.name} in ${period.label}: urban small areas have `,
          ...twoRates({ ...indicator, per: 'residents' }, local, other),
          ` in rural ones; ${verdictWords(measure)}.`,
        ],
        measures: [measure.id],
      },
    ];
  });
}
