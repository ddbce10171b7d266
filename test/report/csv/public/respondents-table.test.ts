import { expect, it } from 'vitest';
import { respondentsTable } from '../../../../src/report/csv/public/respondents-table.ts';
import { registerRows } from '../../../support/csv-table.ts';
import { nothingPublic } from '../../../support/public-register.ts';

// S078: people of 65 and over are 24% of the population and 6% of those who answered, a quarter of their part.
it('sets the part of those who answered beside the part of the population', async () => {
  const respondents = [
    {
      name: '65 and over',
      asked: { indicator: 'answered-65', name: 'Answered', percent: 6, count: 60, base: 1000 },
      population: { indicator: 'people-65', name: 'Residents', percent: 24, count: null, base: null },
      ratio: 0.25,
      verdict: 'under-represented' as const,
      evidence: [
        { source: 'survey', file: 'input/survey.csv', firstLine: 2, lastLine: 2 },
        { source: 'census', file: 'input/census.csv', firstLine: 9, lastLine: 9 },
      ],
    },
  ];
  expect(await registerRows(respondentsTable, { concern: { ...nothingPublic, respondents } })).toMatchObject([
    {
      name: '65 and over',
      asked: 'answered-65',
      asked_percent: '6',
      asked_count: '60',
      asked_base: '1000',
      population_percent: '24',
      population_base: '',
      ratio: '0.25',
      verdict: 'under-represented',
      source: 'survey; census',
      first_line: '2; 9',
    },
  ]);
  expect(await registerRows(respondentsTable, { concern: nothingPublic })).toEqual([]);
});
