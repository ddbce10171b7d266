import type { Assessment } from '../../../model/assessment.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** Who was asked, how and when; blank where nobody knows how many answered. */
export function consultationTable({ registers: { compliance } }: Assessment): KeptTable {
  return keptTable('consultation', compliance?.consultation, [
    ['name', ({ name }) => name],
    ['audience', ({ audience }) => audience],
    ['people', ({ people }) => people ?? null],
    ['method', ({ method }) => method],
    ['date', ({ date }) => date],
  ]);
}
