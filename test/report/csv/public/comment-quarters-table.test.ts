import { expect, it } from 'vitest';
import { commentQuartersTable } from '../../../../src/report/csv/public/comment-quarters-table.ts';
import { sixtyComments } from '../../../support/comment-log.ts';
import { registerRows } from '../../../support/csv-table.ts';
import { nothingPublic } from '../../../support/public-register.ts';

// S077: a table of themes over the four quarters of the log.
it('has a row for each theme and quarter, one without a comment too', async () => {
  const concern = { ...nothingPublic, comments: sixtyComments };
  const rows = await registerRows(commentQuartersTable, { concern });
  const of = (theme: string) => rows.filter((row) => row['theme'] === theme);
  expect(of('anti-social-behaviour').map(({ comments }) => Number(comments))).toEqual([0, 12, 15, 20]);
  expect(of('speeding').map(({ comments }) => Number(comments))).toEqual([10, 0, 0, 20]);
  expect(of('speeding').map(({ of_comments }) => Number(of_comments))).toEqual([10, 12, 15, 23]);
  expect(rows[7]).toMatchObject({ name: 'Speeding', quarter: '2013-14 Q4', file: 'input/log.csv' });
});

it('is not written without a log', async () =>
  expect(await registerRows(commentQuartersTable, { concern: nothingPublic })).toEqual([]));
