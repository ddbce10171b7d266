import type { Assessment } from '../../../model/assessment.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** A row for each priority of the plan, beside what the ranking made of it. */
export function planTable({ registers: { plan }, settings: { asOf } }: Assessment): KeptTable {
  return keptTable('plan', plan?.priorities, [
    ['plan', () => plan?.years ?? null],
    ['as_of', () => asOf],
    ['candidate', ({ candidate }) => candidate],
    ['name', ({ name }) => name],
    ['rank', ({ rank }) => rank],
    ['tier', ({ tier }) => tier],
    ['agreed_tier', ({ agreedTier }) => agreedTier],
    ['lead', ({ lead }) => lead],
    ['objectives', ({ objectives }) => inOneCell(objectives)],
    ['outcomes', ({ outcomes }) => inOneCell(outcomes.map(({ text }) => text))],
    ['horizon', ({ horizon }) => horizon],
    ['scope', ({ scope }) => scope],
    ['frameworks', ({ frameworks }) => inOneCell(frameworks)],
    ['themes', ({ themes }) => inOneCell(themes)],
  ]);
}
