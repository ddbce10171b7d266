import type { Assessment } from '../../../model/assessment.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** What each priority is given of the grant; a priority without an allocation is blank, which is not 0. */
export function fundingTable({ registers: { compliance } }: Assessment): KeptTable {
  const funding = compliance?.funding;
  return keptTable('funding', funding?.lines, [
    ['grant_of', () => funding?.from ?? null],
    ['priority', ({ priority }) => priority.id],
    ['name', ({ priority }) => priority.name],
    ['pounds', ({ pounds }) => pounds],
    ['funded', ({ pounds }) => pounds !== null && pounds > 0],
  ]);
}
