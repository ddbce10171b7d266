import { describe, expect, it } from 'vitest';
import { deflatorsReader } from '../../../src/sources/shapes/deflators.ts';
import { row } from '../../support/sources.ts';

const read = deflatorsReader({ source: 'deflators', file: 'd.csv', periods: null });

describe('deflatorsReader', () => {
  it.each([
    ['2019-20', '2019/20'],
    ['2019', '2019'],
  ])('takes the index of %s', (text, year) => {
    const origin = { source: 'deflators', file: 'd.csv', firstLine: 5, lastLine: 5 };
    expect(read(row({ year: text, index: '85.10' }))).toEqual({
      ok: true,
      record: { year, index: 85.1, origin },
    });
  });

  it.each([
    ['year', '', '"" is not a year'],
    ['year', 'Q1 2019', '"Q1 2019" is not a year'],
    ['index', '', '"" is not an index of prices'],
    ['index', '0', '"0" is not an index of prices'],
    ['index', 'high', '"high" is not an index of prices'],
  ])('refuses %s "%s", in its own column', (role, text, message) => {
    expect(read(row({ year: '2019', index: '85', [role]: text }))).toMatchObject({
      ok: false,
      role,
      message,
    });
  });
});
