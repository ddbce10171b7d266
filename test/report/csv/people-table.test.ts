import { expect, it } from 'vitest';
import type { PeopleMeasure } from '../../../src/model/measures/people-measure.ts';
import { known } from '../../../src/model/quantity.ts';
import { peopleTable } from '../../../src/report/csv/people-table.ts';
import { keptRows, tinyWith } from '../../support/csv-table.ts';
import { levelOf } from '../../support/sample-assessment.ts';

const { area, period, evidence } = levelOf();
// S041: of 100 people with 600 contacts the 10 with most have 300.
const contacts: PeopleMeasure = {
  id: 'people/contacts/E99000001/2023-24',
  kind: 'people',
  indicator: 'contacts',
  area,
  period,
  quantity: known(50, 'percent-of-events', 'top-share'),
  evidence,
  estimated: false,
  judgement: null,
  people: 100,
  events: 600,
  unnamed: 2,
  topPeople: 10,
  topEvents: 300,
  few: null,
};
const rowsWith = async (...measures: readonly PeopleMeasure[]) =>
  keptRows(peopleTable, await tinyWith({ measures: { measures, costCoverage: null } }));

it('says what part of events falls on the tenth with most, with its lines', async () => {
  expect(await rowsWith(contacts)).toMatchObject([
    {
      indicator: 'contacts',
      people: '100',
      events: '600',
      events_unnamed: '2',
      top_people: '10',
      top_events: '300',
      top_percent: '50',
      few_people: '',
      file: 'input/crime.csv',
      first_line: '4',
    },
  ]);
});

it('gives the top 0.5% of people their own columns', async () => {
  // S107: 1,000 people and 3,000 crimes; five people have 300.
  const few = { people: 5, events: 300, percent: 10 };
  expect(await rowsWith({ ...contacts, people: 1000, events: 3000, few })).toMatchObject([
    { few_people: '5', few_events: '300', few_percent: '10' },
  ]);
});

it('has no column for a person, and no file without such measures', async () => {
  const [row = {}] = await rowsWith(contacts);
  expect(Object.keys(row).filter((name) => /person|pseudonym|^id$/.test(name))).toEqual([]);
  expect(await rowsWith()).toEqual([]);
});
