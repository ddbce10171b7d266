import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidth, sideBySide } from '../../../src/report/terminal/side-by-side.ts';

describe('columnWidth', () => {
  // 80 less three gaps of two are 74: four of 18; 80 less one gap are 78: two of 39.
  it.each([
    [4, 80, 18],
    [2, 80, 39],
    [1, 80, 80],
  ])('%i columns of %i', (columns, width, own) => expect(columnWidth(columns, width)).toBe(own));
});

describe('sideBySide', () => {
  it('lines columns up, the shorter ones blank at their foot', () => {
    expect(sideBySide([['one', 'two'], ['three']], 12)).toEqual(['one    three', 'two']);
  });

  it('breaks a word that is too long, and loses no letter', () => {
    expect(sideBySide([['abcdefgh'], ['x']], 12)).toEqual(['abcde  x', 'fgh']);
  });

  it('has no line wider than the page', () => {
    const lines = fc.array(fc.stringMatching(/^[a-z]{0,30}$/), { maxLength: 5 });
    const columns = fc.array(lines, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(columns, fc.integer({ min: 20, max: 80 }), (some, width) => {
        for (const line of sideBySide(some, width)) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
