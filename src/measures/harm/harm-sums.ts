import type { UnitCost } from '../../model/cost-set.ts';
import type { HarmPart } from '../../model/harm-class.ts';

/** Null where one of them is not known. */
export function sumOf(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0);
}

/** The different values in the order in which they come. */
export function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** Why these costs cannot be added; null where they can. */
export function mixedCosts(costs: readonly Pick<UnitCost, 'basis' | 'priceYear'>[]): string | null {
  const bases = distinct(costs.map(({ basis }) => basis));
  if (bases.length > 1) return `costs of several bases: ${bases.join(', ')}`;
  const years = distinct(costs.map(({ priceYear }) => priceYear));
  return years.length > 1 ? `costs of several price years: ${years.join(', ')}` : null;
}

/** The parts of several classes added up by name; none where a class has no parts, since its share is not known. */
export function addParts(classes: readonly (readonly HarmPart[])[]): readonly HarmPart[] {
  if (classes.some((parts) => parts.length === 0)) return [];
  const sums = new Map<string, number>();
  for (const { name, pounds } of classes.flat()) sums.set(name, (sums.get(name) ?? 0) + pounds);
  return [...sums].map(([name, pounds]) => ({ name, pounds }));
}
