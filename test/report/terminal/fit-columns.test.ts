import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns, GAP } from '../../../src/report/terminal/fit-columns.ts';

const columns = [
  { title: 'Rank', align: 'right' as const },
  { title: 'Candidate priority', width: 20 },
  { title: 'Score', align: 'right' as const },
];
const rows = [['1', 'Violence with injury or death', '46.9']];
/** Columns of a terminal from the first letter to the last: the gap after the last column is blank. */
const printed = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0) - GAP;

describe('fitColumns', () => {
  // "Rank" 4 and "Score" 5 with gaps of 2 are 13; the name has 29 letters: 31 with its gap.
  it.each([
    ['as wide as what it holds, where there is room', 80, [6, 31, 7]],
    ['what is left over, where there is some', 36, [6, 25, 7]],
    ['less, where there is too little room', 25, [6, 14, 7]],
    ['no less than its longest word of the title', 10, [6, 11, 7]],
  ])('gives the column of words %s', (_, width, widths) => {
    expect(fitColumns(columns, rows, width)).toEqual(widths);
  });

  it('counts no colours', () => {
    const coloured = [['1', '\u001b[31mBurglary\u001b[39m', '46.9']];
    expect(fitColumns(columns, coloured, 80)).toEqual(fitColumns(columns, [['1', 'Burglary', '46.9']], 80));
  });

  it('is never wider than the terminal while words have room to give, and never breaks a figure', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const table = fc.array(fc.tuple(fc.nat(99).map(String), name, fc.nat(99_999).map(String)), {
      minLength: 1,
    });
    fc.assert(
      fc.property(table, fc.integer({ min: 24, max: 160 }), (some, width) => {
        const widths = fitColumns(columns, some, width);
        expect(printed(widths)).toBeLessThanOrEqual(width);
        for (const row of some) expect(widths[2]).toBeGreaterThanOrEqual((row[2] ?? '').length + GAP);
      }),
    );
  });
});
