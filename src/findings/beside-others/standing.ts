import type { Comparator, SimilarGroup } from '../../model/area.ts';
import type { Finding } from '../../model/finding.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ComparisonMeasure, Measure } from '../../model/measure.ts';
import type { PositionMeasure } from '../../model/measures/position-measure.ts';
import type { StandingMeasure } from '../../model/measures/standing-measure.ts';
import type { Settings } from '../../model/settings.ts';
import { lowerFirst } from '../words/lower-first.ts';
import { adjustedFor } from '../words/significance-words.ts';

/** A longer list of names is told by what is not in it, where that is shorter. */
const LONGEST_LIST = 4;

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
  const { above, significantlyAbove, compared, period } = measure;
  const other = otherName(measure, settings.comparators, settings.similar);
  const types = `${typeWords(measure, settings.indicators)} in ${period.label}`;
  if (above.length === 0) return `Above the rate of ${other} in none of ${compared} ${types}`;
  const names = listOf(above, settings.indicators);
  return `Above the rate of ${other} in ${above.length} of ${compared} ${types}: ${names}; ${so(significantlyAbove, above, settings)}`;
}

function belowWords({ below, significantlyBelow, equal }: StandingMeasure, settings: Settings): string {
  const same = equal.length > 0 ? ` The same in ${listOf(equal, settings.indicators)}.` : '';
  if (below.length === 0) return `Below it in none.${same}`;
  const names = listOf(below, settings.indicators);
  return `Below it in ${below.length}: ${names}; ${so(significantlyBelow, below, settings)}.${same}`;
}

function so(significant: readonly string[], all: readonly string[], { indicators }: Settings): string {
  if (all.length === 1) return significant.length === 1 ? 'significantly so' : 'not significantly so';
  if (significant.length === 0) return 'significantly so in none';
  if (significant.length === all.length) return 'significantly so in all';
  const exceptions = all.filter((id) => !significant.includes(id));
  const isLong = significant.length > LONGEST_LIST && exceptions.length < significant.length;
  const which = isLong
    ? `, all but ${listOf(exceptions, indicators)}`
    : ` (${listOf(significant, indicators)})`;
  return `significantly so in ${significant.length}${which}`;
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

/** Anti-social behaviour is no crime, so a list with it in is not one of crime types. */
function typeWords({ above, below, equal }: StandingMeasure, indicators: readonly Indicator[]): string {
  const counted = indicators.filter(({ id }) => [...above, ...below, ...equal].includes(id));
  const isOfCrimes = counted.every(({ id, categories }) => ![id, ...categories].some(isDisorder));
  return isOfCrimes ? 'crime types' : 'types of crime and disorder';
}

function isDisorder(name: string): boolean {
  return /anti-?social|\basb\b/i.test(name);
}

function listOf(ids: readonly string[], indicators: readonly Indicator[]): string {
  const names = ids.map((id) => lowerFirst(indicators.find((one) => one.id === id)?.name ?? id));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
