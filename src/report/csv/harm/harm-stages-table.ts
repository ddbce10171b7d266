import type { Assessment } from '../../../model/assessment.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** The total of harm by what it is for: stages or payers of the cost. */
export function harmStagesTable({ measures: { harm } }: Assessment): KeptTable {
  return keptTable('harm-stages', harm?.parts, [
    ['stage', ({ name }) => name],
    ['pounds', ({ pounds }) => pounds],
    [
      'percent',
      ({ pounds }) => (harm?.total.ok && harm.total.value > 0 ? (pounds / harm.total.value) * 100 : null),
    ],
  ]);
}
