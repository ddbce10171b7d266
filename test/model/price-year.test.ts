import { describe, expect, it } from 'vitest';
import { parsePriceYear } from '../../src/model/price-year.ts';

describe('parsePriceYear', () => {
  it.each([
    ['2019/20', 'financial', 2019, '2019/20'],
    ['2019-20', 'financial', 2019, '2019/20'],
    ['2019-2020', 'financial', 2019, '2019/20'],
    ['1999-00', 'financial', 1999, '1999/00'],
    ['1999-2000', 'financial', 1999, '1999/00'],
    ['2023', 'calendar', 2023, '2023'],
  ])('reads %s as a %s year that begins in %d', (text, kind, start, label) => {
    expect(parsePriceYear(text)).toEqual({ kind, start, label });
  });

  it.each(['', '2019/21', '2019-2120', '19/20', '2019 to 2020', '2019/20 prices', 'current'])(
    'refuses "%s"',
    (text) => {
      expect(parsePriceYear(text)).toBeNull();
    },
  );
});
