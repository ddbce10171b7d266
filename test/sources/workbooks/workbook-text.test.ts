import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clockText,
  isoText,
  numberText,
  workbookText,
} from '../../../src/sources/workbooks/workbook-text.ts';

describe('numberText', () => {
  it.each([
    [0, '0'],
    [-0, '0'],
    [1234567, '1234567'],
    [-5, '-5'],
    [53.392, '53.392'],
    [0.000001, '0.000001'],
    [1.5e-7, '0.00000015'],
    [-2e-10, '-0.0000000002'],
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
    [Number.POSITIVE_INFINITY, '#NUM!'],
    [Number.NaN, '#NUM!'],
  ])('writes %d as %s', (value, text) => expect(numberText(value)).toBe(text));

  it('means exactly the same number, without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = numberText(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value + 0);
      }),
    );
  });
});

describe('workbookText', () => {
  it('has no text for a blank', () => {
    expect(workbookText(null, '1900')).toBe('');
    expect(workbookText(undefined, '1900')).toBe('');
  });

  it('takes the first day of a calendar for none: times of day have none', () => {
    expect(workbookText(new Date('1899-12-31T17:58:00Z'), '1900')).toBe('17:58');
    expect(workbookText(new Date('1904-01-01T06:00:30Z'), '1904')).toBe('06:00:30');
    expect(workbookText(new Date('1904-01-01T06:00:00Z'), '1900')).toBe('1904-01-01T06:00:00');
  });

  it('sets right what binary fractions of a day lose', () => {
    expect(workbookText(new Date('2026-03-28T23:59:59.999Z'), '1900')).toBe('2026-03-29');
    expect(workbookText(new Date('2026-03-29T00:30:00.001Z'), '1900')).toBe('2026-03-29T00:30:00');
  });

  it('calls a date that is none an error', () =>
    expect(workbookText(new Date(Number.NaN), '1900')).toBe('#VALUE!'));
});

describe('isoText', () => {
  it.each([
    [0, '1970-01-01'],
    [-1, '1969-12-31T23:59:59'],
    [951_782_400, '2000-02-29'],
    [-2_208_988_800, '1900-01-01'],
  ])('writes %d seconds since 1970 as %s', (seconds, text) => expect(isoText(seconds)).toBe(text));

  it('says what a calendar says, for any second', () => {
    const times = fc.integer({ min: Date.UTC(1900, 0, 1) / 1000, max: Date.UTC(2199, 11, 31) / 1000 });
    fc.assert(
      fc.property(times, (seconds) => {
        const expected = new Date(seconds * 1000).toISOString().replace('.000Z', '').replace('T00:00:00', '');
        expect(isoText(seconds)).toBe(expected);
      }),
    );
  });
});

describe('clockText', () => {
  it.each([
    [0, '00:00'],
    [64_680, '17:58'],
    [5, '00:00:05'],
    [91_805, '25:30:05'],
  ])('writes %d seconds as %s', (seconds, text) => expect(clockText(seconds)).toBe(text));
});
