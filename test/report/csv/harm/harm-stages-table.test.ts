import { expect, it } from 'vitest';
import { harmStagesTable } from '../../../../src/report/csv/harm/harm-stages-table.ts';
import { keptRows } from '../../../support/csv-table.ts';
import { assessFixture } from '../../../support/sample-assessment.ts';

// S022: before, as a consequence of, and in response to crime; the three add up to the total of tiny/README.md.
it('has the three stages of the cost, which add up to the total', async () => {
  const rows = keptRows(harmStagesTable, await assessFixture());
  expect(rows.map(({ stage }) => stage)).toEqual(['anticipation', 'consequence', 'response']);
  const sum = (name: string) => rows.reduce((all, row) => all + Number(row[name]), 0);
  expect(sum('pounds')).toBeCloseTo(10_765_324.8, 4);
  expect(sum('percent')).toBeCloseTo(100, 9);
});

it('is not written where nothing is costed', async () =>
  expect(keptRows(harmStagesTable, await assessFixture('south-worcestershire-2008'))).toEqual([]));
