import type { Assessment } from '../../../model/assessment.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** How firm the place of each candidate is, and the least change of one weight that moves it over the line. */
export function firmnessTable({ sensitivity, ranking }: Assessment): KeptTable {
  const placed = new Map(ranking.map((one) => [one.candidate.id, one]));
  return keptTable('firmness', sensitivity.candidates, [
    ['candidate', (one) => one.candidate],
    ['name', (one) => placed.get(one.candidate)?.candidate.name ?? null],
    ['rank', (one) => placed.get(one.candidate)?.rank ?? null],
    ['slots', () => sensitivity.slots],
    ['probability_top_n', ({ probabilityTopN }) => probabilityTopN],
    ['best_place', ({ rankRange }) => rankRange?.[0] ?? null],
    ['worst_place', ({ rankRange }) => rankRange?.[1] ?? null],
    ['scenarios_in_top_n', ({ scenariosInTopN }) => scenariosInTopN],
    ['robust', ({ robust }) => robust],
    ['shift_moves', ({ shift }) => shift?.moves ?? null],
    ['shift_criterion', ({ shift }) => shift?.criterion ?? null],
    ['shift_from', ({ shift }) => shift?.from ?? null],
    ['shift_to', ({ shift }) => shift?.to ?? null],
  ]);
}
