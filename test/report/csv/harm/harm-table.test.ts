import { expect, it } from 'vitest';
import { harmTable } from '../../../../src/report/csv/harm/harm-table.ts';
import { keptRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// fixtures/tiny/README.md, on paper: 324 x 1.64 x 15,720 and 144 x 2.17 x 7,720 pounds.
it('has each class with its harm, with and without crime that is not recorded', async () => {
  const rows = keptRows(harmTable, await assessFixture());
  expect(rows).toMatchObject([
    {
      indicator: 'violence-with-injury',
      name: 'Violence with injury',
      count: '324',
      pounds: '8352979.2',
      pounds_recorded_only: '5093280',
      low_volume_high_harm: 'false',
      most_of_the_harm: 'true',
    },
    { indicator: 'burglary', count: '144', pounds: '2412345.6', most_of_the_harm: 'false' },
  ]);
  // 8,352,979.2 of 10,765,324.8 pounds, and 324 of 468 crimes.
  expect(Number(rows[0]?.['harm_percent'])).toBeCloseTo(77.59, 2);
  expect(Number(rows[0]?.['crime_percent'])).toBeCloseTo(69.23, 2);
  for (const row of rows) expect(row['measure']).toMatch(/^harm\//);
});

it('is not written where nothing is costed', async () =>
  expect(keptRows(harmTable, await assessFixture('south-worcestershire-2008'))).toEqual([]));
