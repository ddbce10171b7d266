import type { Assessment } from '../../../model/assessment.ts';
import type { PlanFramework } from '../../../model/registers/plan.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** Agreements and strategies of others that the plan is made within, and the priorities that serve each. */
export function frameworksTable({ registers: { plan } }: Assessment): KeptTable {
  const servedBy = ({ id }: PlanFramework) =>
    (plan?.priorities ?? []).filter(({ frameworks }) => frameworks.includes(id));
  return keptTable('frameworks', plan?.frameworks, [
    ['framework', ({ id }) => id],
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['parts', ({ parts }) => inOneCell(parts)],
    ['priorities', (one) => inOneCell(servedBy(one).map(({ candidate }) => candidate))],
  ]);
}
