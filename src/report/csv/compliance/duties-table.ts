import type { Assessment } from '../../../model/assessment.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** The public meetings of each district in the year. In which forms the plan is published stands in totals.csv. */
export function dutiesTable({ registers: { compliance }, settings: { asOf } }: Assessment): KeptTable {
  return keptTable('duties', compliance?.duties?.meetings, [
    ['as_of', () => asOf],
    ['duty', () => 'public-meeting'],
    ['area', ({ area }) => area],
    ['area_name', ({ name }) => name],
    ['held', ({ held }) => inOneCell(held)],
    ['outstanding', ({ held }) => held.length === 0],
  ]);
}
