import { expect, it } from 'vitest';
import { periodNotes } from '../../src/compare/period-notes.ts';

it.each([
  ['2012-13', '2013-14', []],
  ['2011', '2013', []],
  ['2013-14', '2013-14', [expect.stringContaining('Both are of 2013-14')]],
  ['year to 2013-12', '2013-14', [expect.stringContaining('overlap')]],
  [
    '2013-14',
    '2012-13',
    [expect.stringContaining('2013-14 is later than 2012-13: name the older run first')],
  ],
  ['some time', '2013-14', []],
])('%s and %s', (before, after, notes) => expect(periodNotes(before, after)).toEqual(notes));
