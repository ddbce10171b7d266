import { expect, it } from 'vitest';
import { scorecardNoticesTable } from '../../../../src/report/csv/scorecard/scorecard-notices-table.ts';
import { registerRows } from '../../../support/csv-table.ts';

// S109: the list of 2009 has retired and new indicators. The two are made up.
it('tells what came into the list from what left it', async () => {
  const scorecard = {
    quarter: '2009-10 Q1',
    rows: [],
    added: [{ indicator: 'ni-30', name: 'Re-offending', code: 'NI 30', period: '2009-10' }],
    retired: [{ indicator: 'bcs', name: 'BCS comparator', code: null, period: '2009-10' }],
  };
  expect(await registerRows(scorecardNoticesTable, { scorecard })).toEqual([
    { notice: 'added', indicator: 'ni-30', name: 'Re-offending', code: 'NI 30', from: '2009-10' },
    { notice: 'retired', indicator: 'bcs', name: 'BCS comparator', code: '', from: '2009-10' },
  ]);
  const still = { ...scorecard, added: [], retired: [] };
  expect(await registerRows(scorecardNoticesTable, { scorecard: still })).toEqual([]);
});
