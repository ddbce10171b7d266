import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CsvValue, writeCsv } from '../../../src/report/csv/write-csv.ts';

const writeRow = (...row: CsvValue[]) => writeCsv(['a'], [row]).split('\n')[1];

describe('writeCsv', () => {
  it('writes the header, one line for each row, LF at the end of each', () => {
    const rows = [
      [1, 'x'],
      [null, true],
    ];
    expect(writeCsv(['a', 'b'], rows)).toBe('a,b\n1,x\n,true\n');
  });

  // RFC 4180, section 2, rules 5 to 7.
  it.each([
    ['a,b', '"a,b"'],
    ['say "yes"', '"say ""yes"""'],
    ['"', '""""'],
    ['a;b', 'a;b'],
    ['Ynys Môn', 'Ynys Môn'],
    [' blanks stay ', ' blanks stay '],
  ])('quotes %s as %s', (text, cell) => {
    expect(writeRow(text, 1)).toBe(`${cell},1`);
  });

  it.each([
    [-5, '-5'],
    [1.44, '1.44'],
    [0, '0'],
    [-0, '0'],
    [1e-7, '1e-7'],
    [1.4400000000000002, '1.44'],
    [1_234_567_890, '1234567890'],
    [null, ''],
    [false, 'false'],
  ])('leaves the plain value %j as %s, no apostrophe before a minus', (value, cell) => {
    expect(writeRow(value)).toBe(cell);
  });

  // OWASP, CSV Injection: = + - @ TAB CR, and LF; NUL and the full-width forms from ASVS 5.0, 1.2.10.
  it.each(
    ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'].flatMap((start) => [
      `${start}cmd|' /C calc'!A0`,
      `${start}1`,
      start,
    ]),
  )('puts an apostrophe before %j', (text) => {
    const [cells] = parse(`${writeRow(text, 'x')}\n`) as string[][];
    expect(cells?.[0]).toMatch(/^'/);
  });

  it.each([' =1+1', '\t=1+1', '\u202e=1+1', '\ufeff=1+1', '\u00a0-1', '\u0007@SUM(1)'])(
    'sees through what a spreadsheet drops before a formula: %j',
    (text) => {
      expect(writeRow(text, 'x')).toMatch(/^'/);
    },
  );

  it('neutralises headers too', () => {
    expect(writeCsv(['=1+1', 'b'], [])).toBe("'=1+1,b\n");
  });

  it.each(['1=1', 'a-b', "'quoted", 'x@y', '2013-14', '£5'])('leaves %s as it is', (text) => {
    expect(writeRow(text)).toBe(text);
  });

  it('takes out control characters and marks that turn the direction of text', () => {
    expect(writeRow('a\u001b[31mb\u009bc\u202ed\r\ne')).toBe('a [31mb c d  e');
  });

  const cell = fc.string({ unit: 'binary' });

  it('keeps every record in its columns, harmless, whatever the text (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
        const read = parse(writeCsv(['a', 'b'], rows)) as string[][];
        expect(read.length).toBe(rows.length + 1);
        for (const cell of read.flat()) {
          expect(cell).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
          expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('round-trips ordinary text and numbers through csv-parse (property)', () => {
    const text = fc.stringMatching(/^[A-Za-z0-9£é][A-Za-z0-9 ,;"'.£é=+@-]*$/);
    const number = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, number)), (rows) => {
        const read = (parse(writeCsv(['text', 'number'], rows)) as string[][]).slice(1);
        expect(read.map(([cell, figure]) => [cell, Number(figure)])).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});
