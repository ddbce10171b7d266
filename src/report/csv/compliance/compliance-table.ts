import type { Assessment } from '../../../model/assessment.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** What the law asks an assessment to contain, and where each heading is answered. */
export function complianceTable({ registers: { compliance } }: Assessment): KeptTable {
  return keptTable('compliance', compliance?.statute, [
    ['item', ({ id }) => id],
    ['heading', ({ heading }) => heading],
    ['answered', ({ where }) => where !== null],
    ['where', ({ where }) => where],
    ['hint', ({ where, hint }) => (where === null ? hint : null)],
  ]);
}
