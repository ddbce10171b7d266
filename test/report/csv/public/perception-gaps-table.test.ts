import { expect, it } from 'vitest';
import { perceptionGapsTable } from '../../../../src/report/csv/public/perception-gaps-table.ts';
import { keptRows, tinyWith } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// S099: 56% worried and 17% victims, 39 points and 3.3 times. S100: 53% in the district, 30% near home, 23 points.
it('sets what people think beside what happens to them', async () => {
  const rows = keptRows(perceptionGapsTable, await assessFixture('south-worcestershire-2008'));
  expect(rows).toMatchObject([
    {
      gap: 'fear-of-crime',
      of: 'worried',
      of_percent: '56',
      of_base: '2952',
      against: 'victim',
      against_percent: '17',
      difference: '39',
      // Lines 2 and 3 of the survey.
      first_line: '2',
      last_line: '3',
    },
    { gap: 'anti-social-behaviour', of_percent: '53', against_percent: '30', difference: '23' },
  ]);
  expect(Number(rows[0]?.['ratio'])).toBeCloseTo(56 / 17, 9);
  // cases/05-perception-gap/expected.csv: 54.2 to 57.8 and 15.7 to 18.4, by Wilson.
  const limits = ['of_lower_95', 'of_upper_95', 'against_lower_95', 'against_upper_95'];
  expect(limits.map((name) => Number(rows[0]?.[name]).toFixed(1))).toEqual(['54.2', '57.8', '15.7', '18.4']);
});

it('is not written where the configuration has no gaps', async () =>
  expect(keptRows(perceptionGapsTable, await tinyWith({}))).toEqual([]));
