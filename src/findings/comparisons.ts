import type { Comparator } from '../model/area.ts';
import type { Finding } from '../model/finding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { ComparisonMeasure, Measure } from '../model/measure.ts';
import { rate } from './figures.ts';

const USUAL_DECIMALS = 1;

/** "Total recorded crime in 2012-13: 49 per 1,000 compared to 64 per 1,000 in England and Wales; below, and significantly so." */
export function comparisonFindings(
  indicator: Indicator,
  own: readonly Measure[],
  comparators: readonly Comparator[],
): readonly Finding[] {
  return own.flatMap((measure) => {
    if (measure.kind !== 'comparison' || !measure.verdict || measure.local === null || measure.other === null)
      return [];
    const comparator = comparators.find((one) => one.id === measure.comparator);
    return comparator ? [sentence(indicator, comparator, measure, measure.local, measure.other)] : [];
  });
}

/** Both rates are printed to the decimals of a published comparator: no finer than the coarser of the two. */
function sentence(
  indicator: Indicator,
  comparator: Comparator,
  measure: ComparisonMeasure,
  local: number,
  other: number,
): Finding {
  const per = indicator.per === 'households' ? ' per 1,000 households' : ' per 1,000';
  const decimals = Math.min(measure.otherPublishedDecimals ?? USUAL_DECIMALS, USUAL_DECIMALS);
  return {
    section: 'findings',
    parts: [
      `${indicator.name} in ${measure.period.label}: `,
      rate(local, decimals),
      `${per} compared to `,
      rate(other, decimals),
      `${per} in ${comparator.area.name}; ${verdictWords(measure)}.`,
    ],
    measures: [measure.id],
  };
}

function verdictWords({ verdict }: ComparisonMeasure): string {
  if (!verdict) return 'not tested';
  const { words, significant } = verdict;
  if (words === 'similar')
    return significant ? 'similar, though the small difference is statistically significant' : 'similar';
  return significant
    ? `${words}, and statistically significant`
    : `${words}, although not statistically significant`;
}
