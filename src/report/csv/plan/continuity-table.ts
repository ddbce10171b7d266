import type { Assessment } from '../../../model/assessment.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** The priorities of the plan before, and the candidates that each lives on in. */
export function continuityTable({ registers: { plan } }: Assessment): KeptTable {
  return keptTable('continuity', plan?.continuity.earlier, [
    ['earlier_priority', ({ name }) => name],
    ['becomes', ({ becomes }) => inOneCell(becomes)],
    ['dropped', ({ becomes }) => becomes.length === 0],
  ]);
}
