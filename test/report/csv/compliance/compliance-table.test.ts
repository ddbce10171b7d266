import { expect, it } from 'vitest';
import { complianceTable } from '../../../../src/report/csv/compliance/compliance-table.ts';
import { keptRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// The six headings of SI 2007/1830; answers: of the configuration names the last.
it('has the six headings of the law, and where each is answered', async () => {
  const rows = keptRows(complianceTable, await assessFixture('herefordshire-2013-14'));
  expect(rows.map(({ item }) => item)).toEqual([
    'levels',
    'changes',
    'why',
    'priorities',
    'residents',
    'implemented',
  ]);
  expect(rows[5]).toMatchObject({ answered: 'true', hint: '' });
  expect(rows[5]?.['where']).toMatch(/plan 2014-17, section 4 and Appendix 2$/);
});

it('says what to do where one is not answered', async () => {
  // tiny has neither notes nor a plan.
  const rows = keptRows(complianceTable, await assessFixture());
  const open = rows.filter(({ answered }) => answered === 'false');
  expect(open.map(({ item, where }) => [item, where])).toEqual([
    ['why', ''],
    ['implemented', ''],
  ]);
  for (const row of open) expect(row['hint']).not.toBe('');
});
