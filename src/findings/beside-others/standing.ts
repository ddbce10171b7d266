import type { Comparator, SimilarGroup } from '../../model/area.ts';
import type { Finding } from '../../model/finding.ts';
import type { ComparisonMeasure, Measure } from '../../model/measure.ts';
import type { PositionMeasure } from '../../model/measures/position-measure.ts';
import type { StandingMeasure } from '../../model/measures/standing-measure.ts';
import type { Settings } from '../../model/settings.ts';
import { adjustedFor } from '../words/significance-words.ts';
import { listOf, significantlyIn, typeWords } from '../words/types-by-name.ts';

type Contrast = ComparisonMeasure | PositionMeasure;

/** "Above the rate of England and Wales in 3 of 17 crime types in 2012-13: ...; significantly so in 2: ... Below it in 14 ..." */
export function standingFindings(measures: readonly Measure[], settings: Settings): readonly Finding[] {
  return measures.flatMap((measure) => {
    if (measure.kind !== 'standing') return [];
    const contrasts = measures.filter(
      (one): one is Contrast =>
        (one.kind === 'comparison' || one.kind === 'position') && measure.contrasts.includes(one.id),
    );
    return [
      {
        section: 'findings' as const,
        parts: [
          `${aboveWords(measure, settings)}${testWords(contrasts)}. ${belowWords(measure, settings)}`,
          ...notComparedWords(measure, settings),
        ],
        measures: [measure.id, ...measure.contrasts],
      },
    ];
  });
}

function aboveWords(measure: StandingMeasure, settings: Settings): string {
  const { above, below, equal, significantlyAbove, compared, period } = measure;
  const other = otherName(measure, settings.comparators, settings.similar);
  const types = `${typeWords([...above, ...below, ...equal], settings.indicators)} in ${period.label}`;
  if (above.length === 0) return `Above the rate of ${other} in none of ${compared} ${types}`;
  const names = listOf(above, settings.indicators);
  return `Above the rate of ${other} in ${above.length} of ${compared} ${types}: ${names}; ${significantlyIn(significantlyAbove, above, settings.indicators)}`;
}

function belowWords({ below, significantlyBelow, equal }: StandingMeasure, settings: Settings): string {
  const same = equal.length > 0 ? ` The same in ${listOf(equal, settings.indicators)}.` : '';
  if (below.length === 0) return `Below it in none.${same}`;
  const names = listOf(below, settings.indicators);
  return `Below it in ${below.length}: ${names}; ${significantlyIn(significantlyBelow, below, settings.indicators)}.${same}`;
}

/** What the word "significantly" rests on. */
function testWords(contrasts: readonly Contrast[]): string {
  const adjusted = contrasts.find((one) => one.test?.adjusted)?.test?.adjusted;
  const published = contrasts.filter((one) => one.test && one.test.pValue === null).length;
  if (adjusted && published === 0) return ` (${adjustedFor(adjusted)})`;
  const alone = `${published} of them not adjusted, as a rate published without its count has no p-value`;
  if (adjusted) return ` (${adjustedFor(adjusted)}; ${alone})`;
  return published > 0
    ? ' (each tested by itself: a rate published without its count has no p-value to adjust)'
    : ' (each tested by itself)';
}

function notComparedWords({ notCompared }: StandingMeasure, { indicators }: Settings): readonly string[] {
  return notCompared.length > 0 ? [` Not compared: ${listOf(notCompared, indicators)}.`] : [];
}

function otherName(
  { comparator }: StandingMeasure,
  comparators: readonly Comparator[],
  similar: SimilarGroup | null,
): string {
  if (comparator === 'similar') return `the rest of ${similar?.name}`;
  return comparators.find(({ id }) => id === comparator)?.area.name ?? comparator;
}
