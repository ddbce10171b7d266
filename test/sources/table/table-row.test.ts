import { describe, expect, it } from 'vitest';
import { TableRow } from '../../../src/sources/table/table-row.ts';

// A file with the columns count, (one nobody asked for), area; the configuration sets the period.
const columns = new Map([
  ['area', 2],
  ['count', 0],
]);

function rowOf(...cells: readonly string[]): TableRow {
  const row = new TableRow(columns, { period: '2013-14' });
  row.cells = cells;
  return row;
}

describe('TableRow', () => {
  it.each([
    ['a column of the file', 'count', '5'],
    ['a column wherever it stands', 'area', 'E99000001'],
    ['what the configuration sets', 'period', '2013-14'],
    ['a role that neither has', 'category', undefined],
  ])('gives the text of %s', (_, role, text) => {
    expect(rowOf('5', 'x', 'E99000001').text(role)).toBe(text);
  });

  it.each([
    ['spaces', '  5 '],
    ['tabs and line breaks', '\t5\r\n'],
    ['non-breaking spaces', '\u00a05\u00a0'],
  ])('takes %s off the ends of a cell', (_, cell) => expect(rowOf(cell, '', '').text('count')).toBe('5'));

  it('leaves white space inside a cell, and the record itself, as written', () => {
    const row = rowOf(' 5', 'x', ' Vale  Royal ');
    expect(row.text('area')).toBe('Vale  Royal');
    expect(row.cells).toEqual([' 5', 'x', ' Vale  Royal ']);
  });

  it('tells an empty cell from a column that the record does not reach', () => {
    expect(rowOf('', '').text('count')).toBe('');
    expect(rowOf('', '').text('area')).toBeUndefined();
  });

  it.each([
    ['count', 1],
    ['area', 3],
    ['period', null],
    ['category', null],
  ])('counts the column of %s from 1, and has none for what the file has no column for', (role, column) => {
    expect(rowOf('5', 'x', 'E99000001').column(role)).toBe(column);
  });

  it('serves the next record when it is given one', () => {
    const row = rowOf('5', 'x', 'E99000001');
    row.cells = ['7', 'x', 'E99000002'];
    row.line = 9;
    expect([row.text('count'), row.text('area'), row.line]).toEqual(['7', 'E99000002', 9]);
  });
});
