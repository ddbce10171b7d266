import type { HarmWeight } from '../../model/harm-weight.ts';
import type { OffenceClass } from '../../model/offence-class.ts';

/** What one event of an offence class weighs in a published index. */
export interface OffenceWeight {
  readonly weight: number;
  /** Per cent of the class's offences in the country that have a weight of their own. */
  readonly coverage: number;
}

const ALL = 100;

/**
 * What one event of these categories weighs: the weight that the index gives the very category or, failing that, the
 * mean of the weights of its Home Office codes, each as often as it was recorded in England and Wales. A code with
 * several weights counts with their mean, since nobody says how they share its offences. Null where none has a weight.
 */
export function offenceWeight(
  categories: readonly string[],
  weights: readonly HarmWeight[],
  codes: readonly OffenceClass[],
): OffenceWeight | null {
  const [only] = categories;
  const exact = categories.length === 1 && only ? weights.filter((one) => isOf(one, only)) : [];
  if (exact.length > 0) return { weight: mean(exact), coverage: ALL };
  const own = codes.filter((one) => categoriesOf(one).some((category) => categories.includes(category)));
  const weighed = own.flatMap(({ code, count }) => {
    const found = weights.filter((one) => one.code !== null && sharesCode(one.code, code));
    return found.length > 0 ? [{ count, weight: mean(found) }] : [];
  });
  const events = weighed.reduce((sum, { count }) => sum + count, 0);
  if (events === 0) return null;
  return {
    weight: weighed.reduce((sum, { count, weight }) => sum + count * weight, 0) / events,
    coverage: (events / own.reduce((sum, { count }) => sum + count, 0)) * ALL,
  };
}

function isOf({ category, code }: HarmWeight, wanted: string): boolean {
  return asId(category) === wanted || (code !== null && asId(code) === asId(wanted));
}

function categoriesOf({ code, group, subgroup, typeOf17, policeUk }: OffenceClass): readonly string[] {
  return [asId(code), group, subgroup, typeOf17, policeUk];
}

/** Several codes that are counted as one are written together: `1/4.1/4.10/4.2`. */
function sharesCode(one: string, other: string): boolean {
  const [codes, others] = [one, other].map((text) => text.toUpperCase().split(/[/,;\s]+/));
  return codes!.some((code) => code !== '' && others!.includes(code));
}

/** `Violence with injury` as the formats write it: `violence-with-injury`. */
function asId(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');
}

function mean(weights: readonly HarmWeight[]): number {
  return weights.reduce((sum, { weight }) => sum + weight, 0) / weights.length;
}
