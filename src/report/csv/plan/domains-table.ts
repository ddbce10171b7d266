import type { Assessment } from '../../../model/assessment.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** What the law asks an assessment to look at, and the candidates that belong to it. */
export function domainsTable({ registers: { plan } }: Assessment): KeptTable {
  return keptTable('domains', plan?.domains, [
    ['domain', ({ domain }) => domain],
    ['candidates', ({ candidates }) => inOneCell(candidates)],
  ]);
}
