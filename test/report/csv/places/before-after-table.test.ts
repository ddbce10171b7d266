import { expect, it } from 'vitest';
import { beforeAfterTable } from '../../../../src/report/csv/places/before-after-table.ts';
import { registerRows } from '../../../support/csv-table.ts';

// S081: complaints fell from 40 to 1, by 97.5%, with a note that the numbers are small.
it('has the counts of both periods, their change and the note on small numbers', async () => {
  const beforeAfter = [
    {
      name: 'Castle Green',
      indicator: 'complaints',
      area: 'E99000005',
      before: { period: '2012-13', count: 40 },
      after: { period: '2013-14', count: 1 },
      change: -39,
      percent: -97.5,
      limits: null,
      smallNumbers: true,
      evidence: [{ source: 'complaints', file: 'input/complaints.csv', firstLine: 2, lastLine: 3 }],
    },
  ];
  const rows = await registerRows(beforeAfterTable, {
    places: { topAreas: [], beforeAfter, fortnights: [] },
  });
  expect(rows).toEqual([
    {
      name: 'Castle Green',
      indicator: 'complaints',
      area: 'E99000005',
      before_period: '2012-13',
      before: '40',
      after_period: '2013-14',
      after: '1',
      change: '-39',
      percent: '-97.5',
      lower_95: '',
      upper_95: '',
      small_numbers: 'true',
      source: 'complaints',
      file: 'input/complaints.csv',
      first_line: '2',
      last_line: '3',
    },
  ]);
  expect(await registerRows(beforeAfterTable, {})).toEqual([]);
});
