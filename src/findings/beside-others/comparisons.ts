import type { Comparator } from '../../model/area.ts';
import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ComparisonMeasure, Measure } from '../../model/measure.ts';
import { verdictWords } from '../words/significance-words.ts';
import { twoRates } from '../words/two-rates.ts';

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

function sentence(
  indicator: Indicator,
  comparator: Comparator,
  measure: ComparisonMeasure,
  local: number,
  other: number,
): Finding {
  return {
    section: 'findings',
    parts: [
      `${indicator.name} in ${measure.period.label}: `,
      ...twoRates(indicator, local, other, measure.otherPublishedDecimals),
      ` in ${comparator.area.name}; ${verdictWords(measure)}.`,
    ],
    measures: [measure.id],
  };
}
