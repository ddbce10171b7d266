import type { Assessment } from '../../model/assessment.ts';
import { type KeptTable, keptTable } from './kept-table.ts';

/** How many events of each class carry each flag; blank where nobody says. */
export function overlapsTable({ measures: { ledger }, settings }: Assessment): KeptTable {
  const nameOf = (id: string) => settings.indicators.find((one) => one.id === id)?.name ?? null;
  return keptTable('overlaps', ledger?.overlaps, [
    ['lens', ({ lens }) => lens],
    ['within', ({ within }) => within],
    ['within_name', ({ within }) => nameOf(within)],
    ['count', ({ count }) => count],
  ]);
}
