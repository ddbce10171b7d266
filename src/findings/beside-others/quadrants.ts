import type { Comparator } from '../../model/area.ts';
import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ChangeMeasure, ComparisonMeasure, Measure } from '../../model/measure.ts';
import type { Settings } from '../../model/settings.ts';
import { breakNotes } from '../words/break-notes.ts';
import { changeClause } from '../words/change-clause.ts';
import { twoRates } from '../words/two-rates.ts';

/** "Sexual offences: rising from low: 50% more than in 2010-11 (1,000), and 1.5 per 1,000 compared to 2.0 in England and Wales." */
export function quadrantFindings(
  indicator: Indicator,
  own: readonly Measure[],
  { comparators, fewEvents }: Pick<Settings, 'comparators' | 'fewEvents'>,
): readonly Finding[] {
  const changes = own.filter((one): one is ChangeMeasure => one.kind === 'change' && isRise(one));
  return own.flatMap((measure) => {
    if (measure.kind !== 'comparison' || !measure.verdict?.significant) return [];
    const rise = changes.find(({ period }) => period.label === measure.period.label);
    const other = comparators.find(({ id }) => id === measure.comparator);
    const words = quadrant(measure.verdict.words);
    return rise && other && words
      ? [sentence(indicator, changeClause(rise, fewEvents), rise, measure, other, words)]
      : [];
  });
}

/** Level and movement together are said of what rises: both must be found by their tests. */
function isRise({ quantity, verdict }: ChangeMeasure): boolean {
  return quantity.ok && quantity.value > 0 && (verdict?.significant ?? false);
}

function quadrant(words: string): string | null {
  if (words.endsWith('below')) return 'rising from low';
  return words.endsWith('above') ? 'rising and high' : null;
}

function sentence(
  indicator: Indicator,
  clause: Finding['parts'],
  rise: ChangeMeasure,
  measure: ComparisonMeasure,
  { area }: Comparator,
  words: string,
): Finding {
  return {
    section: 'findings',
    parts: [
      `${indicator.name} in ${measure.period.label}: ${words}; `,
      ...clause,
      ', and ',
      ...twoRates(indicator, measure.local ?? 0, measure.other ?? 0, measure.otherPublishedDecimals),
      ` in ${area.name}, both statistically significant.`,
      ...breakNotes(rise.breaks),
    ],
    measures: [rise.id, measure.id],
  };
}
