import type { Indicator } from '../model/indicator.ts';
import type { CostCoverage, HarmMeasure, LevelMeasure, Measure } from '../model/measure.ts';
import type { Settings } from '../model/settings.ts';

/** How much of recorded crime the total of harm rests on. Lenses overlap offence classes, so they stay out of it. */
export function costCoverage(measures: readonly Measure[], settings: Settings): CostCoverage | null {
  const { indicators, partnership, harm, method } = settings;
  const own = measures.filter(
    (measure) => measure.area === partnership.area.code && measure.period.label === settings.period.label,
  );
  const harms = own.filter((measure): measure is HarmMeasure => measure.kind === 'harm');
  if (harms.length === 0) return null;
  const lenses = new Set(indicators.filter((indicator) => indicator.lens).map((indicator) => indicator.id));
  const homes = harms.filter((measure) => !lenses.has(measure.indicator));
  const costed = sum(homes.map((measure) => measure.count));
  const recorded = recordedCrime(own, harm.total);
  return {
    costSet: method.costSet.title,
    basis: method.costSet.basis,
    multiplier: harm.multiplier,
    costed,
    recorded,
    percent: recorded ? (costed / recorded) * 100 : null,
    notCosted: indicators
      .filter((indicator) => isOffenceClass(indicator, harm.total))
      .map((indicator) => indicator.id),
    total: sum(homes.map((measure) => (measure.quantity.ok ? measure.quantity.value : null))),
    totalWithoutMultiplier: sum(homes.map((measure) => measure.withoutMultiplier)),
  };
}

function isOffenceClass(indicator: Indicator, total: string | null): boolean {
  return (
    indicator.kind === 'rate' && indicator.costClass === null && !indicator.lens && indicator.id !== total
  );
}

function recordedCrime(measures: readonly Measure[], total: string | null): number | null {
  const level = measures.find(
    (measure): measure is LevelMeasure =>
      measure.kind === 'level' && measure.indicator === total && measure.quantity.unit === 'count',
  );
  return level?.numerator ?? null;
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
