import type { ChangeMeasure, Measure } from '../../model/measure.ts';
import type { Adjustment, SignificanceSettings } from '../../model/significance.ts';
import { adjustPValues } from '../../stats/comparison/p-adjust.ts';
import { SIGNIFICANT_UP_TO } from '../verdicts/multiple-tests.ts';

/**
 * Allows for changes read side by side: the family is every change of a count of one area from the same base to the
 * same period. In a family of two or more a change is significant when its 95% limits leave no change out and its
 * adjusted p-value does not contradict it.
 */
export function allowForManyChanges(
  measures: readonly Measure[],
  adjust: SignificanceSettings['adjust'],
): readonly Measure[] {
  if (adjust === 'none') return measures;
  const changes = measures.filter((one): one is ChangeMeasure => one.kind === 'change');
  const adjusted = new Map<Measure, ChangeMeasure>(
    [...new Set(changes.map(familyOf))].flatMap((family) =>
      adjustFamily(
        changes.filter((one) => familyOf(one) === family),
        adjust,
      ),
    ),
  );
  return measures.map((one) => adjusted.get(one) ?? one);
}

function familyOf({ area, period, base }: ChangeMeasure): string {
  return [area, period.label, base.label].join('\n');
}

function adjustFamily(
  changes: readonly ChangeMeasure[],
  adjustment: Adjustment,
): readonly (readonly [ChangeMeasure, ChangeMeasure])[] {
  const family = changes.flatMap((one) => (one.test ? [{ one, pValue: one.test.pValue }] : []));
  if (family.length < 2) return [];
  const adjusted = adjustPValues(
    family.map(({ pValue }) => pValue),
    adjustment,
  );
  if (!adjusted.ok) return [];
  const tests = family.length;
  return family.map(({ one, pValue }, at) => {
    const test = { pValue, adjusted: { pValue: adjusted.value[at] ?? 1, adjustment, tests } };
    const significant = one.verdict?.significant === true && test.adjusted.pValue <= SIGNIFICANT_UP_TO;
    return [one, { ...one, test, verdict: one.verdict && { ...one.verdict, significant } }] as const;
  });
}
