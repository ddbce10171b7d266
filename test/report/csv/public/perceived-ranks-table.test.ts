import { expect, it } from 'vitest';
import { perceivedRanksTable } from '../../../../src/report/csv/public/perceived-ranks-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// S009: underage drinking comes first, with 64%. concern: of the configuration names three candidates.
it('has the place that residents give beside the place by all else', async () => {
  const rows = keptRows(perceivedRanksTable, await assessFixture('south-worcestershire-2008'));
  expect(rows).toHaveLength(3);
  expect(rows.find(({ candidate }) => candidate === 'alcohol-related-crime')).toMatchObject({
    asked: 'underage-drinking',
    asked_name: 'Underage drinking is a problem',
    by: 'survey',
    percent: '64',
    base: '2952',
    public_rank: '1',
    of_concerns: '8',
    file: 'input/crime-and-safety-survey.csv',
    first_line: '7',
  });
});

it('is not written where nobody asks for it', async () =>
  expect(await registerRows(perceivedRanksTable, {})).toEqual([]));
