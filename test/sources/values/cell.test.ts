import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell } from '../../../src/sources/values/cell.ts';

describe('readCell', () => {
  // METHOD.md 2.2 and the marks seen in real files (reference/formats.md 0.1).
  it.each(['*', 'c', 'C', '[c]', '~', '#', '[u]', '[u1]', '[U]', '<5', '< 5', 'Under 5', 'under 5'])(
    'reads %j as suppressed',
    (text) => expect(readCell(text)).toEqual({ kind: 'suppressed' }),
  );

  it.each(['Fewer than 5', 'less than 10', '5 or under', '5 or fewer', '4 or less'])(
    'reads %j as suppressed',
    (text) => expect(readCell(text)).toEqual({ kind: 'suppressed' }),
  );

  it.each(['', '-', '--', ':', '..', '[x]', '[X]', '[z]', 'n/a', 'N/A', 'NA'])(
    'reads %j as missing',
    (text) => expect(readCell(text)).toEqual({ kind: 'missing' }),
  );

  it.each([
    ['0', 0, 0],
    ['144', 144, 0],
    ['007', 7, 0],
    ['1,234', 1234, 0],
    ['12,345,678', 12_345_678, 0],
    ['1,234.50', 1234.5, 2],
    ['-3', -3, 0],
    ['+3', 3, 0],
    ['49.2', 49.2, 1],
    ['53.10', 53.1, 2],
    ['91%', 91, 0],
    ['91.5 %', 91.5, 1],
  ])('reads %j as %d with %i decimals', (text, value, decimals) => {
    expect(readCell(text)).toEqual({ kind: 'value', value, decimals });
  });

  // What Number() or parseFloat() would take, and a careful person would not.
  it.each([
    '0x10',
    '1e3',
    '1E3',
    'Infinity',
    '-Infinity',
    'NaN',
    '1_000',
    '0b1',
    '.5',
    '5.',
    '1.2.3',
    '--5',
    '5-',
    '1 234',
  ])('does not take %j for a figure', (text) => expect(readCell(text)).toBeNull());

  it.each([
    '1,23',
    '12,34',
    '1,2345',
    ',123',
    '1,,234',
    '1234,567',
    '1.234,5',
    '12 (17%)',
    '5*',
    '£5',
    '%',
    'five',
    '٣',
    '–',
  ])('does not take %j for a figure', (text) => expect(readCell(text)).toBeNull());

  it('never makes a zero of anything but zeros', () => {
    const check = (text: string) => {
      const cell = readCell(text);
      if (cell?.kind === 'value' && cell.value === 0) expect(text).toMatch(/^[+-]?[0,]+(\.0+)?\s?%?$/);
    };
    const marks = fc.constantFrom(...'*c[]uxz<5-:.~#n/a0,% +'.split(''));
    fc.assert(
      fc.property(
        fc.array(marks, { maxLength: 6 }).map((m) => m.join('')),
        check,
      ),
      {
        seed: 2,
        numRuns: 2000,
      },
    );
  });

  it('reads any whole number back, with or without separators', () => {
    const check = (number: number) => {
      const grouped = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
      expect(readCell(String(number))).toEqual({ kind: 'value', value: number, decimals: 0 });
      expect(readCell(grouped)).toEqual({ kind: 'value', value: number, decimals: 0 });
    };
    fc.assert(fc.property(fc.nat(), check), { seed: 3, numRuns: 300 });
  });
});
