import type { Assessment } from '../../../model/assessment.ts';
import { inOneCell, type KeptTable, keptTable } from '../kept-table.ts';

/** Each priority before the commissioner: its place, outcomes, figures and what it serves of the police and crime plan. */
export function commissionerTable({ registers: { compliance } }: Assessment): KeptTable {
  const pack = compliance?.commissioner;
  return keptTable('commissioner', pack?.lines, [
    ['commissioner', () => pack?.name ?? null],
    ['priority', ({ priority }) => priority.id],
    ['name', ({ priority }) => priority.name],
    ['tier', ({ tier }) => tier],
    ['rank', ({ rank }) => rank],
    ['outcomes', ({ outcomes }) => inOneCell(outcomes)],
    ['objectives', ({ objectives }) => inOneCell(objectives.map(({ id }) => id))],
    ['objective_texts', ({ objectives }) => inOneCell(objectives.map(({ text }) => text))],
    ['figures', ({ figures }) => inOneCell(figures.map(({ name, status }) => `${name}: ${status}`))],
    ['measures', ({ figures }) => inOneCell(figures.map(({ measure }) => measure))],
    ['evidence', ({ evidence }) => inOneCell(evidence)],
  ]);
}
