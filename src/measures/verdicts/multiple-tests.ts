import type { Indicator } from '../../model/indicator.ts';
import type { ComparisonMeasure, Measure } from '../../model/measure.ts';
import type { PositionMeasure } from '../../model/measures/position-measure.ts';
import type { RuralUrbanMeasure } from '../../model/measures/rural-urban-measure.ts';
import type { Settings } from '../../model/settings.ts';
import type { AdjustedTest, Adjustment } from '../../model/significance.ts';
import { adjustPValues } from '../../stats/comparison/p-adjust.ts';
import { directionOf, judgeDifference } from './judge.ts';

/** Adjusted p-values up to this one are significant. */
export const SIGNIFICANT_UP_TO = 0.05;

type Contrast = ComparisonMeasure | PositionMeasure | RuralUrbanMeasure;

/**
 * Allows for tests read side by side: the family is every p-value of the run against the same comparator. In a family
 * of two or more a difference is significant when its rule says so and its adjusted p-value does not contradict it.
 */
export function allowForManyTests(
  measures: readonly Measure[],
  { significance, indicators }: Pick<Settings, 'significance' | 'indicators'>,
): readonly Measure[] {
  const { adjust } = significance;
  if (adjust === 'none') return measures;
  const contrasts = measures.filter(isContrast);
  const adjusted = new Map<Contrast, AdjustedTest>();
  for (const comparator of new Set(contrasts.map((one) => one.comparator)))
    for (const [one, test] of adjustFamily(contrasts, comparator, adjust)) adjusted.set(one, test);
  return measures.map((one) => {
    const test = isContrast(one) ? adjusted.get(one) : undefined;
    return isContrast(one) && test ? withAdjusted(one, test, indicators) : one;
  });
}

function isContrast(measure: Measure): measure is Contrast {
  return ['comparison', 'position', 'rural-urban'].includes(measure.kind);
}

function adjustFamily(
  contrasts: readonly Contrast[],
  comparator: Contrast['comparator'],
  adjustment: Adjustment,
): readonly (readonly [Contrast, AdjustedTest])[] {
  const family = contrasts.flatMap((one) => {
    const pValue = one.comparator === comparator ? one.test?.pValue : null;
    return typeof pValue === 'number' ? [{ one, pValue }] : [];
  });
  if (family.length < 2) return [];
  const adjusted = adjustPValues(
    family.map(({ pValue }) => pValue),
    adjustment,
  );
  if (!adjusted.ok) return [];
  return family.map(
    ({ one }, at) => [one, { pValue: adjusted.value[at] ?? 1, adjustment, tests: family.length }] as const,
  );
}

function withAdjusted(one: Contrast, adjusted: AdjustedTest, indicators: readonly Indicator[]): Contrast {
  if (!one.test || !one.verdict || !one.quantity.ok) return one;
  const significant = one.test.plain === true && adjusted.pValue <= SIGNIFICANT_UP_TO;
  const polarity = indicators.find(({ id }) => id === one.indicator)?.polarity ?? 'no-judgement';
  return {
    ...one,
    test: { ...one.test, adjusted },
    verdict: { ...one.verdict, significant },
    judgement: one.judgement && judgeDifference(directionOf(one.quantity.value - 1), significant, polarity),
  };
}
