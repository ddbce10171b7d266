import type { CellValue, IndicatorRecord } from '../../model/source.ts';

/**
 * The figure of a survey on as many people as its weights leave it worth. Weights often add up to the population: taken
 * as the base they would make an interval of almost nothing. The percentage stays the same.
 */
export function onEffectiveBase(record: IndicatorRecord): IndicatorRecord {
  const { numerator, denominator, effectiveBase } = record;
  if (!effectiveBase || numerator.kind !== 'value' || denominator.kind !== 'value') return record;
  const base: CellValue = { kind: 'value', value: effectiveBase, decimals: 0 };
  const value =
    numerator.value === denominator.value
      ? effectiveBase
      : effectiveBase * (numerator.value / denominator.value);
  return { ...record, numerator: { ...base, value }, denominator: base };
}
