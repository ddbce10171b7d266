import { expect, it } from 'vitest';
import { fundingTable } from '../../../../src/report/csv/compliance/funding-table.ts';
import { registerRows } from '../../../support/csv-table.ts';

// S113: allocations sum to the grant, a priority without one is marked. The pounds are made up: 60,000 + 40,000.
it('has the pounds of each priority, blank for one that is not funded', async () => {
  const line = (id: string, pounds: number | null) => ({ priority: { id, name: id }, pounds });
  const funding = {
    from: 'PCC',
    grant: 100_000,
    lines: [line('abuse', 60_000), line('alcohol', 40_000), line('asb', null)],
    allocated: 100_000,
    left: 0,
  };
  const rows = await registerRows(fundingTable, { compliance: { statute: [], funding } });
  expect(rows).toEqual([
    { grant_of: 'PCC', priority: 'abuse', name: 'abuse', pounds: '60000', funded: 'true' },
    { grant_of: 'PCC', priority: 'alcohol', name: 'alcohol', pounds: '40000', funded: 'true' },
    { grant_of: 'PCC', priority: 'asb', name: 'asb', pounds: '', funded: 'false' },
  ]);
  expect(await registerRows(fundingTable, { compliance: { statute: [] } })).toEqual([]);
});
