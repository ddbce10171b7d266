import { describe, expect, it } from 'vitest';
import { recordWidth, widthFault } from '../../../src/sources/table/record-width.ts';

const columns = new Map([
  ['area', 0],
  ['count', 2],
]);
const cells = (count: number) => Array.from({ length: count }, () => 'x');

describe('recordWidth', () => {
  it.each([
    ['the header, which the record fills', 5, 5, 5],
    ['the header, which the record goes beyond', 5, 7, 5],
    ['the record, which lacks columns that nobody asked for', 5, 3, 3],
    ['the record, one cell short', 5, 4, 4],
    ['the header, where a column that was asked for is lacking', 5, 2, 5],
    ['the header, above a record of nothing', 5, 0, 5],
  ])('is that of %s', (_, header, record, width) => {
    expect(recordWidth(header, columns, cells(record))).toBe(width);
  });

  it('is never one cell: that is more likely a note than a record', () => {
    expect(recordWidth(5, new Map([['area', 0]]), cells(1))).toBe(5);
    expect(recordWidth(5, new Map([['area', 0]]), cells(2))).toBe(2);
  });
});

describe('widthFault', () => {
  it.each([
    [6, 5, 'extra-cell', 6, /comma/],
    [9, 5, 'extra-cell', 6, /comma/],
    [4, 5, 'missing-cell', 5, /missing fields/],
    [1, 5, 'missing-cell', 2, /missing fields/],
  ])('of %i cells for %i is %s, first at column %i', (width, wanted, code, column, hint) => {
    expect(widthFault(width, wanted)).toEqual({
      code,
      column,
      message: `${width} fields where the header has ${wanted}`,
      hint: expect.stringMatching(hint),
    });
  });
});
