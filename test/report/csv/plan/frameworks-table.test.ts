import { expect, it } from 'vitest';
import { frameworksTable } from '../../../../src/report/csv/plan/frameworks-table.ts';
import { keptRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// Plan 2008-11:562-580: PSA 23 has four parts and PSA 25 three; S112.
it('has each agreement with its parts and the priorities that serve it', async () => {
  const rows = keptRows(frameworksTable, await assessFixture('south-worcestershire-2008'));
  expect(rows.map(({ framework, parts = '' }) => [framework, parts.split('; ').length])).toEqual([
    ['psa-23', 4],
    ['psa-25', 3],
  ]);
  expect(rows[1]).toMatchObject({
    name: 'Reduce the harm caused by alcohol and drugs',
    parts:
      'young people and families; people who use drugs, or alcohol harmfully; communities, through crime and disorder',
    priorities: 'alcohol-related-crime',
  });
  expect(rows[0]?.['priorities']?.split('; ')).toHaveLength(5);
});

it('is not written where the plan names none', async () =>
  expect(keptRows(frameworksTable, await assessFixture('herefordshire-2013-14'))).toEqual([]));
