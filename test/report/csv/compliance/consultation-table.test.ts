import { expect, it } from 'vitest';
import { consultationTable } from '../../../../src/report/csv/compliance/consultation-table.ts';
import { keptRows, registerRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// Plan 2008-11:241, 301 and 169; S086. A number that nobody gave is blank, not 0.
it('has audience, number, method and date of each survey', async () => {
  expect(keptRows(consultationTable, await assessFixture('south-worcestershire-2008'))).toEqual([
    {
      name: 'West Mercia Crime and Safety Survey',
      audience: 'South Worcestershire residents',
      people: '2952',
      method: 'survey',
      date: '2007',
    },
    {
      name: 'BVPI General Satisfaction Survey',
      audience: 'Residents of the three districts',
      people: '',
      method: 'survey',
      date: '2006/07',
    },
  ]);
  expect(await registerRows(consultationTable, { compliance: { statute: [] } })).toEqual([]);
});
