import type { Assessment } from '../../../model/assessment.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** For each candidate that a strategy names: which strategies, and how many. */
export function fitTable({ registers: { plan }, settings }: Assessment): KeptTable {
  return keptTable('fit', plan?.fit, [
    ['candidate', ({ candidate }) => candidate],
    ['name', ({ candidate }) => settings.candidates.find(({ id }) => id === candidate)?.name ?? null],
    ['named_by', ({ strategies }) => strategies.length],
    ['strategies', ({ strategies }) => inOneCell(strategies)],
  ]);
}
