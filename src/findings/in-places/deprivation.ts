import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Measure } from '../../model/measure.ts';
import type { DeprivationGradientMeasure } from '../../model/measures/deprivation-gradient-measure.ts';
import { rate } from '../words/figures.ts';
import { twoRates } from '../words/two-rates.ts';

const INDEX_DECIMALS = 2;

/** "All crime in 2014: 60.1 per 1,000 compared to 20.3 per 1,000 in the most and the least deprived fifth ..." */
export function deprivationFindings(indicator: Indicator, own: readonly Measure[]): readonly Finding[] {
  return own.flatMap((measure) =>
    measure.kind === 'deprivation-gradient' ? sentence(indicator, measure) : [],
  );
}

function sentence(indicator: Indicator, measure: DeprivationGradientMeasure): readonly Finding[] {
  const { quantity, fifths, period, scheme } = measure;
  const [most, least] = [fifths[0]?.rate ?? null, fifths.at(-1)?.rate ?? null];
  if (!quantity.ok || !quantity.interval || most === null || least === null) return [];
  const { lower, upper } = quantity.interval;
  return [
    {
      section: 'places',
      parts: [
        `${indicator.name} in ${period.label}: the most deprived fifth of small areas (${schemeWords(scheme)}) has `,
        ...twoRates({ ...indicator, per: 'residents' }, most, least),
        ' in the least deprived; a line through all five puts the least deprived end at ',
        rate(quantity.value, INDEX_DECIMALS),
        ' times the rate of the most deprived end (95% limits ',
        rate(lower, INDEX_DECIMALS),
        ' to ',
        rate(upper, INDEX_DECIMALS),
        ').',
      ],
      measures: [measure.id],
    },
  ];
}

/** "imd-2019-rank" as "indices of deprivation 2019" */
function schemeWords(scheme: string): string {
  return `indices of deprivation ${/\d{4}/.exec(scheme)?.[0] ?? ''}`.trimEnd();
}
