import { describe, expect, it } from 'vitest';
import { valueKind } from '../../../src/sources/values/value-kind.ts';

describe('valueKind', () => {
  it.each([
    ['12', 'number'],
    ['1,234.5', 'number'],
    ['-5', 'number'],
    ['91%', 'number'],
    ['2013', 'year'],
    ['010451590', 'code'],
    ['E06000019', 'code'],
    ['30A', 'code'],
    ['29/03/2026', 'date'],
    ['2026-03-29T00:30:00', 'date'],
    ['2019-05-31T23:01:00+00:00', 'date'],
    ['2013-04', 'period'],
    ['2013/14', 'period'],
    ['Q1 13-14', 'period'],
    ['*', 'suppressed'],
    ['<5', 'suppressed'],
    ['..', 'missing'],
    ['#DIV/0!', 'text'],
    ['Burglary', 'text'],
    ['On or near 5 High Street', 'text'],
  ])('takes %s for a %s', (text, kind) => expect(valueKind(text)).toBe(kind));
});
