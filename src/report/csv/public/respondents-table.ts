import type { Assessment } from '../../../model/assessment.ts';
import type { RespondentCoverage } from '../../../model/registers/public-view.ts';
import { originColumns } from '../columns.ts';
import { type KeptTable, keptTable } from '../kept-table.ts';

/** A group's part of those who answered against its part of the population. */
export function respondentsTable({ registers: { concern } }: Assessment): KeptTable {
  return keptTable<RespondentCoverage>('respondents', concern?.respondents, [
    ['name', ({ name }) => name],
    ['asked', ({ asked }) => asked.indicator],
    ['asked_percent', ({ asked }) => asked.percent],
    ['asked_count', ({ asked }) => asked.count],
    ['asked_base', ({ asked }) => asked.base],
    ['population', ({ population }) => population.indicator],
    ['population_percent', ({ population }) => population.percent],
    ['population_count', ({ population }) => population.count],
    ['population_base', ({ population }) => population.base],
    ['ratio', ({ ratio }) => ratio],
    ['verdict', ({ verdict }) => verdict],
    ...originColumns<RespondentCoverage>(({ evidence }) => evidence),
  ]);
}
