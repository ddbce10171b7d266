import type { Assessment } from '../../../model/assessment.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** Strategies that the plan was made with reference to, and the candidates that each names. */
export function strategiesTable({ registers: { plan } }: Assessment): KeptTable {
  return keptTable('strategies', plan?.strategies, [
    ['strategy', ({ name }) => name],
    ['level', ({ level }) => level],
    ['candidates', ({ candidates }) => inOneCell(candidates)],
  ]);
}
