import { describe, expect, it } from 'vitest';
import { matchHeader } from '../../../src/sources/table/header.ts';
import { columns } from '../../support/sources.ts';

const wanted = columns({ area: 'Area Code', count: 'Total recorded crime', note: 'Note?' });

describe('matchHeader', () => {
  it.each([
    ['as written', ['Area Code', 'Total recorded crime']],
    ['in another case', ['AREA CODE', 'total Recorded crime']],
    ['with spaces around and doubled', ['  Area  Code ', 'Total recorded  crime']],
    ['with line breaks inside', ['Area\nCode', 'Total\r\nrecorded crime']],
    ['after a byte-order mark', ['\uFEFFArea Code', 'Total recorded crime']],
    ['with a non-breaking space', ['Area\u00a0Code', 'Total recorded crime']],
  ])('finds names %s', (_, cells) => {
    const match = matchHeader(cells, wanted);
    expect(match).toEqual({
      kind: 'match',
      columns: new Map([
        ['area', 0],
        ['count', 1],
      ]),
    });
  });

  it('finds columns in any order, optional ones among others', () => {
    expect(matchHeader(['Note', 'x', 'Total recorded crime', 'Area Code'], wanted)).toEqual({
      kind: 'match',
      columns: new Map([
        ['area', 3],
        ['count', 2],
        ['note', 0],
      ]),
    });
  });

  it('names the first role that is lacking and counts those found', () => {
    expect(matchHeader(['Total recorded crime', 'Area'], wanted)).toEqual({
      kind: 'lacks',
      role: 'area',
      found: 1,
    });
  });

  it.each([
    ['a required', ['Area Code', 'Total recorded crime', 'area code'], 'Area Code'],
    ['an optional', ['Area Code', 'Total recorded crime', 'Note', ' NOTE '], 'Note'],
  ])('refuses %s column that is there twice', (_, cells, name) => {
    expect(matchHeader(cells, wanted)).toMatchObject({ kind: 'duplicate', name });
  });

  it('does not mind other columns that are there twice', () => {
    expect(matchHeader(['', '', 'Area Code', 'Total recorded crime'], wanted).kind).toBe('match');
  });
});
