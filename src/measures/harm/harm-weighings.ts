import type { HarmMetric } from '../../model/harm-summary.ts';
import type { HarmWeight } from '../../model/harm-weight.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { HarmMeasure } from '../../model/measure.ts';
import type { Settings } from '../../model/settings.ts';
import type { OffenceClass } from './harm-classes.ts';
import { distinct } from './harm-sums.ts';
import { offenceWeight } from './offence-weight.ts';

/** One way to weigh events: what one event of an indicator comes to, null where the metric has nothing for it. */
export interface Weighing {
  readonly id: string;
  readonly kind: HarmMetric['kind'];
  readonly unit: string;
  readonly perEvent: (indicator: Indicator) => number | null;
}

/**
 * The unit cost with the multiplier and without. One of them where the edition has no multiplier for any of the classes:
 * both would be the same.
 */
export function costWeighings(
  classes: readonly OffenceClass[],
  harms: readonly HarmMeasure[],
  { harm: { multiplier } }: Settings,
): readonly Weighing[] {
  const perEvent = (figure: 'withMultiplier' | 'withoutMultiplier') => (indicator: Indicator) => {
    const harm = harms.find((one) => one.indicator === indicator.id);
    const [own] = harm?.classes.length === 1 ? harm.classes : [];
    const pounds = own?.[figure] ?? null;
    return own?.count && pounds !== null ? pounds / own.count : (own?.unitCost ?? null);
  };
  const actual = { id: 'cost', kind: 'cost', unit: 'gbp', perEvent: perEvent('withMultiplier') } as const;
  const recorded = {
    id: 'cost-recorded',
    kind: 'cost-recorded',
    unit: 'gbp',
    perEvent: perEvent('withoutMultiplier'),
  } as const;
  const isSame = classes.every(
    ({ harm }) => harm?.classes.every((one) => one.withMultiplier === one.withoutMultiplier) ?? true,
  );
  if (isSame) return [multiplier ? actual : recorded];
  return [actual, recorded];
}

/** One for each source of weights and each unit in it: vintages are never mixed. */
export function weightWeighings(given: readonly HarmWeight[], { method }: Settings): readonly Weighing[] {
  const keys = distinct(given.map(({ origin, unit }) => JSON.stringify([origin.source, unit])));
  const { codes } = method.offenceClasses;
  return keys.map((key) => {
    const [source, unit] = JSON.parse(key) as [string, string];
    const own = given.filter((one) => one.origin.source === source && one.unit === unit);
    const isShared = keys.filter((one) => (JSON.parse(one) as [string])[0] === source).length > 1;
    return {
      id: isShared ? `${source}/${unit}` : source,
      kind: 'weights',
      unit,
      perEvent: ({ categories }) => offenceWeight(categories, own, codes)?.weight ?? null,
    };
  });
}
