import { expect, it } from 'vitest';
import { sourceIssue } from '../../../src/sources/table/source-issue.ts';
import { source } from '../../support/sources.ts';

it('names the source by its id, and has no column where none is given', () => {
  const issue = { file: 'a.csv', line: 3, code: 'x', severity: 'error', message: 'm', hint: 'h' } as const;
  expect(sourceIssue({ ...issue, source: source('counts') })).toEqual({
    ...issue,
    source: 'crime',
    column: null,
  });
});
