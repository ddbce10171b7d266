import type { CostCoverage } from '../../model/measure.ts';
import type { Settings } from '../../model/settings.ts';
import type { OffenceClass } from './harm-classes.ts';

/** How much of recorded crime the total of harm rests on. */
export function costCoverage(
  classes: readonly OffenceClass[],
  recorded: number | null,
  { harm }: Settings,
): CostCoverage {
  const costed = sum(classes.map((one) => one.harm?.count ?? null));
  return {
    costSet: harm.costSet.title,
    basis: harm.costSet.basis,
    multiplier: harm.multiplier,
    costed,
    recorded,
    percent: recorded ? (costed / recorded) * 100 : null,
    notCosted: classes.filter((one) => one.harm === null).map(({ indicator }) => indicator.id),
    total: sum(classes.map((one) => (one.harm?.quantity.ok ? one.harm.quantity.value : null))),
    totalWithoutMultiplier: sum(classes.map((one) => one.harm?.withoutMultiplier ?? null)),
  };
}

/** Of what is known: classes whose count is not known are named apart. */
function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}
