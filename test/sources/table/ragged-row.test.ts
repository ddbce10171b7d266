import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRow, raggedWarning } from '../../../src/sources/table/ragged-row.ts';

describe('fitRow', () => {
  it('drops blanks beyond the header and puts blanks for what is not there at the end', () => {
    expect(fitRow(['a', 'b', '', ' '], 2, 1)).toEqual(['a', 'b']);
    expect(fitRow(['a', 'b'], 4, 1)).toEqual(['a', 'b', '', '']);
  });

  it('gives nothing where a cell beyond the header says something, or a column that must be there is not', () => {
    expect(fitRow(['a', 'b', '', 'c'], 2, 1)).toBeNull();
    expect(fitRow(['a'], 3, 1)).toBeNull();
  });

  it('never changes a cell of the header, and gives the width of the header', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 8 }), fc.integer({ min: 1, max: 8 }), (cells, width) => {
        const fitted = fitRow(cells, width, -1);
        if (fitted === null) return cells.slice(width).some((cell) => cell.trim() !== '');
        const kept = cells.slice(0, width);
        return fitted.length === width && kept.every((cell, at) => fitted[at] === cell);
      }),
    );
  });

  it('says in which way a row is ragged', () => {
    expect(raggedWarning(7, 5).message).toBe(
      'a row has 7 cells where the header has 5: those beyond it are blank and were dropped',
    );
    expect(raggedWarning(4, 5).message).toContain('those missing at its end are blank');
  });
});
