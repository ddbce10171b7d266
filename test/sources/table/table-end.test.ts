import { describe, expect, it } from 'vitest';
import { TableEnd } from '../../../src/sources/table/table-end.ts';

const WIDTH = 5;

describe('TableEnd', () => {
  it.each([
    ['words in one cell', [['Source: Home Office']]],
    ['words in one cell of a padded record', [['Note 1: revised', '', '', '', '']]],
    ['the shape of Nomis notes', [['', 'In order to protect against disclosure']]],
    [
      'a narrower line after a blank one',
      [
        ['', '', '', '', ''],
        ['(1) Fraud is left out', ' see note 2'],
      ],
    ],
  ])('holds back %s', (_, records) => {
    const end = new TableEnd();
    records.forEach((cells, index) => {
      end.place(cells, index + 1, WIDTH);
    });
    expect(end.notes.map((note) => note.line)).toEqual([records.length]);
  });

  it.each([
    ['a record of the table', ['a', 'b', 'c', 'd', 'e']],
    ['a record cut off in its first cell', ['E06000019']],
    ['a narrower line inside the table', ['a', 'b', 'c']],
    ['a broken record with a figure', ['Herefordshire County of', '2013-14', '5']],
  ])('does not hold back %s', (_, cells) => {
    const end = new TableEnd();
    expect(end.place(cells, 1, WIDTH)).toBe('record');
    expect(end.notes).toEqual([]);
  });

  it.each([
    ['no cell', []],
    ['empty cells', ['', '', '', '', '']],
    ['cells of white space', [' ', '\t', '\u00a0']],
  ])('calls a record of %s blank', (_, cells) => {
    const end = new TableEnd();
    expect(end.place(cells, 1, WIDTH)).toBe('blank');
    expect(end.notes).toEqual([]);
  });

  it('forgets a blank line once a good record has come', () => {
    const end = new TableEnd();
    const narrow = ['Fraud is left out', 'see note 2'];
    end.place([''], 1, WIDTH);
    end.release();
    expect(end.place(narrow, 3, WIDTH)).toBe('record');
    end.place([''], 4, WIDTH);
    expect(end.place(narrow, 5, WIDTH)).toBe('held');
  });

  it('gives back what it held when a good record follows', () => {
    const end = new TableEnd();
    end.place(['a broken record'], 7, WIDTH);
    expect(end.release()).toEqual([{ line: 7, width: 1 }]);
    expect(end.notes).toEqual([]);
  });
});
