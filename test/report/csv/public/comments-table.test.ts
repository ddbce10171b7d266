import { expect, it } from 'vitest';
import { commentsTable } from '../../../../src/report/csv/public/comments-table.ts';
import { sixtyComments } from '../../../support/comment-log.ts';
import { registerRows } from '../../../support/csv-table.ts';
import { nothingPublic } from '../../../support/public-register.ts';

// S076: counts, share and rank of each theme; a comment of two themes counts once in each.
it('has a row for each theme of the log', async () => {
  const concern = { ...nothingPublic, comments: sixtyComments };
  const rows = await registerRows(commentsTable, { concern });
  expect(rows).toMatchObject([
    { theme: 'anti-social-behaviour', rank: '1', comments: '47', of_comments: '60', first_line: '3' },
    { theme: 'speeding', name: 'Speeding', rank: '2', comments: '30', percent: '50', period: '2013-14' },
  ]);
  expect(Number(rows[0]?.['percent'])).toBeCloseTo(78.33, 2);
});

it('is not written without a log', async () =>
  expect(await registerRows(commentsTable, { concern: nothingPublic })).toEqual([]));
