import { expect, it } from 'vitest';
import { fortnightsTable } from '../../../../src/report/csv/places/fortnights-table.ts';
import { registerRows } from '../../../support/csv-table.ts';

// S074: 28 days from the start of the plan, one event on each, are two fortnights.
it('has a row for each fortnight, and says which is not over', async () => {
  const fortnights = [
    {
      indicator: 'asb',
      name: 'Incidents',
      bins: [
        { from: '2013-04-08', to: '2013-04-21', count: 14, over: true },
        { from: '2013-04-22', to: '2013-05-05', count: 14, over: false },
      ],
      before: 2,
      undated: 1,
      evidence: [{ source: 'incidents', file: 'input/incidents.csv', firstLine: 2, lastLine: 29 }],
    },
  ];
  const rows = await registerRows(fortnightsTable, { places: { topAreas: [], beforeAfter: [], fortnights } });
  expect(rows).toMatchObject([
    { indicator: 'asb', name: 'Incidents', from: '2013-04-08', to: '2013-04-21', events: '14', over: 'true' },
    { from: '2013-04-22', to: '2013-05-05', events: '14', over: 'false', last_line: '29' },
  ]);
  expect(await registerRows(fortnightsTable, {})).toEqual([]);
});
