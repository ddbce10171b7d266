import type { HarmClass } from '../../model/harm-class.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { HarmMeasure } from '../../model/measure.ts';
import type { OffenceClass } from './harm-classes.ts';
import { sumOf } from './harm-sums.ts';
import type { Weighing } from './harm-weighings.ts';

/**
 * Harm of every indicator and theme by another metric, in pounds per 1,000 residents: each class has the same share of
 * the total of harm as it has of the metric, over the classes that have both, so that the anchors in pounds still hold.
 */
export function equivalents(
  weighing: Weighing,
  classes: readonly OffenceClass[],
  harms: readonly HarmMeasure[],
  indicators: readonly Indicator[],
): Readonly<Record<string, number>> {
  const perEvent = eventWeights(weighing, classes, indicators);
  const scale = poundsPerUnit(classes, perEvent);
  if (scale === null) return {};
  return Object.fromEntries(
    harms.flatMap((harm) => {
      const value = sumOf(harm.classes.map((one) => weigh(one, perEvent(one))));
      const perPound = perThousandOfAPound(harm);
      return value === null || perPound === null ? [] : [[harm.indicator, value * scale * perPound]];
    }),
  );
}

type EventWeight = (one: HarmClass) => number | null;

/** What an event of a class weighs; of a lens, what the offence classes of the same cost weigh on the whole. */
function eventWeights(
  { kind, perEvent }: Weighing,
  classes: readonly OffenceClass[],
  indicators: readonly Indicator[],
): EventWeight {
  if (kind !== 'weights') return (one) => poundsOfOne(one, kind);
  const own = new Map(indicators.map((indicator) => [indicator.id, perEvent(indicator)]));
  return ({ indicator, costClass }) => {
    const weight = own.get(indicator);
    if (weight !== null && weight !== undefined) return weight;
    const alike = classes.filter(
      (one) => one.indicator.costClass === costClass && own.get(one.indicator.id) !== null,
    );
    const events = alike.reduce((sum, { count }) => sum + (count ?? 0), 0);
    const total = alike.reduce((sum, one) => sum + (one.count ?? 0) * (own.get(one.indicator.id) ?? 0), 0);
    return events > 0 ? total / events : null;
  };
}

function poundsOfOne(one: HarmClass, kind: 'cost' | 'cost-recorded'): number {
  const pounds = kind === 'cost' ? one.withMultiplier : one.withoutMultiplier;
  return one.count && pounds !== null ? pounds / one.count : one.unitCost;
}

function weigh({ count }: HarmClass, weight: number | null): number | null {
  return count === null || weight === null ? null : count * weight;
}

/** Pounds of harm for one unit of the metric, over the classes that have both. */
function poundsPerUnit(classes: readonly OffenceClass[], perEvent: EventWeight): number | null {
  const both = classes.flatMap(({ harm }) =>
    (harm?.classes ?? []).flatMap((one) => {
      const value = weigh(one, perEvent(one));
      return value === null || one.pounds === null ? [] : [{ value, pounds: one.pounds }];
    }),
  );
  const units = both.reduce((sum, { value }) => sum + value, 0);
  return units > 0 ? both.reduce((sum, { pounds }) => sum + pounds, 0) / units : null;
}

/** What a pound of this harm is per 1,000 residents: there where the harm itself is. */
function perThousandOfAPound({ quantity, perThousand }: HarmMeasure): number | null {
  if (!quantity.ok || perThousand === null) return null;
  return quantity.value === 0 ? 0 : perThousand / quantity.value;
}
