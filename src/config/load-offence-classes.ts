import { PARTNER_COSTS } from '../model/cost-set.ts';
import type { ClassBySet, OffenceClass, OffenceClasses } from '../model/offence-class.ts';
import { shippedCostSets } from './load-cost-sets.ts';

type Row = Readonly<Record<string, string>>;

/** Which cost class fits which offence: data/offence-classes.csv by code, data/offence-categories.csv by category. */
export function offenceClassesOf(codes: readonly Row[], categories: readonly Row[]): OffenceClasses {
  return {
    codes: codes.map(offenceClassOf),
    categories: categories.map((row) => ({
      id: row['id'] ?? '',
      schemes: (row['schemes'] ?? '').split(' '),
      costs: classesOf(row),
      reason: row['reason'] ?? '',
    })),
  };
}

function offenceClassOf(row: Row): OffenceClass {
  return {
    code: row['code'] ?? '',
    description: row['description'] ?? '',
    group: row['group'] ?? '',
    subgroup: row['subgroup'] ?? '',
    count: Number(row['count_2017_18']),
    typeOf17: row['type_of_17'] ?? '',
    policeUk: row['police_uk'] ?? '',
    costs: classesOf(row),
    reason: row['reason'] ?? '',
  };
}

function classesOf(row: Row): ClassBySet {
  const editions = shippedCostSets.filter((id) => id !== PARTNER_COSTS);
  return Object.fromEntries(editions.map((id) => [id, row[id] || null]));
}
