import { describe, expect, it } from 'vitest';
import { issueList, issueSummary, placeText } from '../../../src/report/terminal/issue-list.ts';
import { createPalette } from '../../../src/report/terminal/palette.ts';
import { issueOf, plain, widest } from '../../support/sample-assessment.ts';

const warning = issueOf({ severity: 'warning', message: 'a warning' });
const note = issueOf({ severity: 'note', message: 'a note' });

describe('issueList', () => {
  it('says where, what, and what to do', () => {
    expect(issueList([issueOf()], plain, 80).split('\n')).toEqual([
      'error    input/crime.csv:5:4  "abc" is not a number',
      '         Supply the true count.',
    ]);
  });

  it('puts the worst first and keeps the order otherwise', () => {
    const text = issueList([note, warning, issueOf(), { ...warning, message: 'another' }], plain, 80);
    expect(text.match(/^(error|warning|note)/gm)).toEqual(['error', 'warning', 'warning', 'note']);
    expect(text.indexOf('a warning')).toBeLessThan(text.indexOf('another'));
  });

  it('counts those that it leaves out', () => {
    const text = issueList([note, warning, issueOf()], plain, 80, 1);
    expect(text).toContain('is not a number');
    expect(text).not.toContain('a warning');
    expect(text.split('\n').at(-1)).toBe('... and 2 more: see assess check --json or check.json');
  });

  it('wraps long messages and hints to the width', () => {
    const long = issueOf({ message: 'word '.repeat(60).trim(), hint: 'hint '.repeat(60).trim() });
    expect(widest(issueList([long], plain, 80))).toBeLessThanOrEqual(80);
  });

  it('lets no control character of data through', () => {
    const evil = issueOf({ file: 'a\u001b[2J.csv', message: 'x\u0007\n\u202ey', hint: '\u009b1m' });
    expect(issueList([evil], plain, 80).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
  });

  it('colours the word of the severity alone', () => {
    expect(issueList([issueOf()], createPalette(true), 80)).toMatch(/^\u001b\[31merror {4}\u001b\[39minput/);
  });
});

describe('placeText', () => {
  it.each([
    [{}, 'input/crime.csv:5:4'],
    [{ column: null }, 'input/crime.csv:5'],
    [{ line: null, column: null }, 'input/crime.csv'],
    [{ file: null, line: null, column: null }, ''],
  ])('%j is %j', (changes, text) => {
    expect(placeText(issueOf(changes))).toBe(text);
  });
});

describe('issueSummary', () => {
  it.each([
    [[], 'no problems'],
    [[note], 'no problems'],
    [[issueOf()], '1 error'],
    [[issueOf(), warning, warning, issueOf()], '2 errors, 2 warnings'],
    [[warning], '1 warning'],
  ])('of %#', (issues, text) => {
    expect(issueSummary(issues)).toBe(text);
  });
});
