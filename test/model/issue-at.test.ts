import { describe, expect, it } from 'vitest';
import { issueAt } from '../../src/model/issue-at.ts';

const found = {
  code: 'ledger-open',
  severity: 'error',
  message: 'it does not add up',
  hint: 'Add it up.',
} as const;

describe('issueAt', () => {
  it('is at the first line of the origin', () => {
    const origin = { source: 'crime', file: 'input/crime.csv', firstLine: 4, lastLine: 9 };
    expect(issueAt(origin, found)).toEqual({
      ...found,
      source: 'crime',
      file: 'input/crime.csv',
      line: 4,
      column: null,
    });
  });

  it('has no place where none is known', () => {
    expect(issueAt(undefined, found)).toEqual({
      ...found,
      source: null,
      file: null,
      line: null,
      column: null,
    });
  });
});
