import { describe, expect, it } from 'vitest';
import { oddityIssues, type TableOddities } from '../../../src/sources/table/table-oddities.ts';
import { source } from '../../support/sources.ts';

const about = { source: source('counts'), file: 'crime.csv' };
const none: TableOddities = { headerLine: 4, titles: 0, shortBy: 0, mojibakeLine: null, notes: [] };
const issuesOf = (changes: Partial<TableOddities>) => oddityIssues(about, { ...none, ...changes });

describe('oddityIssues', () => {
  it('has nothing to say of a plain table', () => expect(issuesOf({})).toEqual([]));

  it.each([
    ['titles above the header', { titles: 3 }, 'preamble note 4', '3 lines above the header were skipped'],
    [
      'columns without a cell',
      { shortBy: 2 },
      'missing-cell warning 4',
      'the last 2 columns of the header have no cell in any record; none of them is used',
    ],
    ['damaged text', { mojibakeLine: 9 }, 'mojibake warning 9', /^the encoding is damaged/],
    [
      'a note below',
      { notes: [{ line: 30 }] },
      'footnotes warning 30',
      '1 trailing line under the table skipped as footnotes, from line 30',
    ],
    [
      'notes below',
      { notes: [{ line: 30 }, { line: 32 }] },
      'footnotes warning 30',
      '2 trailing lines under the table skipped as footnotes, from line 30',
    ],
  ])('tells of %s', (_, changes, place, message) => {
    const issues = issuesOf(changes);
    expect(issues.map(({ code, severity, line }) => `${code} ${severity} ${line}`)).toEqual([place]);
    expect(issues[0]?.message).toMatch(message);
    expect(issues[0]).toMatchObject({ source: 'crime', file: 'crime.csv', column: null });
  });

  it('says whom to ask for text in another encoding', () => {
    expect(issuesOf({ mojibakeLine: 9 })[0]?.hint).toContain('Ask Vale Police');
  });

  it('tells everything from the head of the table to its end', () => {
    const issues = issuesOf({ titles: 1, shortBy: 1, mojibakeLine: 9, notes: [{ line: 30 }] });
    expect(issues.map(({ code }) => code)).toEqual(['preamble', 'missing-cell', 'mojibake', 'footnotes']);
  });
});
