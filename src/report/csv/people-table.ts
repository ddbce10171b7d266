import type { Assessment } from '../../model/assessment.ts';
import type { PeopleMeasure } from '../../model/measures/people-measure.ts';
import { originColumns } from './columns.ts';
import { type KeptTable, keptTable } from './kept-table.ts';

/** What part of events falls on the people who have most of them. Numbers of people alone: nobody's id gets here. */
export function peopleTable({ measures: { measures } }: Assessment): KeptTable {
  const rows = measures.filter((one) => one.kind === 'people');
  return keptTable<PeopleMeasure>('people', rows, [
    ['indicator', ({ indicator }) => indicator],
    ['area', ({ area }) => area],
    ['period', ({ period }) => period.label],
    ['people', ({ people }) => people],
    ['events', ({ events }) => events],
    ['events_unnamed', ({ unnamed }) => unnamed],
    ['top_people', ({ topPeople }) => topPeople],
    ['top_events', ({ topEvents }) => topEvents],
    ['top_percent', ({ quantity }) => (quantity.ok ? quantity.value : null)],
    ['reason', ({ quantity }) => (quantity.ok ? null : quantity.reason)],
    ['few_people', ({ few }) => few?.people ?? null],
    ['few_events', ({ few }) => few?.events ?? null],
    ['few_percent', ({ few }) => few?.percent ?? null],
    ['measure', ({ id }) => id],
    ...originColumns<PeopleMeasure>(({ evidence }) => evidence),
  ]);
}
