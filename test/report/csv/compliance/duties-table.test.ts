import { expect, it } from 'vitest';
import { dutiesTable } from '../../../../src/report/csv/compliance/duties-table.ts';
import { registerRows } from '../../../support/csv-table.ts';

// S110: three districts, two with a meeting, one outstanding.
it('has the meetings of each district, and which are outstanding', async () => {
  const meetings = [
    { area: 'E07000235', name: 'Malvern Hills', held: ['2007-06-01', '2008-01-15'] },
    { area: 'E07000237', name: 'Worcester City', held: ['2007-09-01'] },
    { area: 'E07000238', name: 'Wychavon', held: [] },
  ];
  const compliance = { statute: [], duties: { accessible: null, meetings, outstanding: 1 } };
  const rows = await registerRows(dutiesTable, { compliance });
  expect(rows.map(({ area_name, held, outstanding }) => [area_name, held, outstanding])).toEqual([
    ['Malvern Hills', '2007-06-01; 2008-01-15', 'false'],
    ['Worcester City', '2007-09-01', 'false'],
    ['Wychavon', '', 'true'],
  ]);
  expect(await registerRows(dutiesTable, { compliance: { statute: [] } })).toEqual([]);
});
