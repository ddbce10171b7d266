import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { type CsvDialect, LARGEST_RECORD, readCsv } from '../../../src/sources/table/csv.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
/** Records come as `line: cell|cell`. */
async function read(
  content: string | Buffer,
  dialect: Partial<CsvDialect> = {},
  most = Number.POSITIVE_INFINITY,
) {
  const path = join(folder.path, folder.write('file.csv', content));
  const records: string[] = [];
  const fault = await readCsv(
    path,
    { encoding: 'utf-8', delimiter: ',', lineEnds: ['\r\n', '\n', '\r'], ...dialect },
    (cells, line) => records.push(`${line}: ${cells.join('|')}`) < most,
  );
  return { records, fault };
}

describe('readCsv', () => {
  // The rules of RFC 4180 section 2.
  it.each([
    ['lines with CRLF', 'a,b\r\n1,2\r\n', ['1: a|b', '2: 1|2']],
    ['no line end after the last record', 'a,b\n1,2', ['1: a|b', '2: 1|2']],
    ['spaces as part of a field', 'a, b \n', ['1: a| b ']],
    ['commas in quotes', '"Herefordshire, County of",1\n', ['1: Herefordshire, County of|1']],
    ['quotes written twice', '"say ""no""",1\n', ['1: say "no"|1']],
    ['empty fields', ',,\n""\n', ['1: ||', '2: ']],
    ['CR line ends', 'a,b\r1,2\r', ['1: a|b', '2: 1|2']],
    ['mixed line ends', 'a\r\nb\nc\rd', ['1: a', '2: b', '3: c', '4: d']],
    ['a byte-order mark', '\uFEFFa,b\n', ['1: a|b']],
    ['a byte-order mark before a quote', '\uFEFF"a",b\n', ['1: a|b']],
    ['a ragged record as it is', 'a,b\n1\n1,2,3\n', ['1: a|b', '2: 1', '3: 1|2|3']],
  ])('reads %s', async (_, content, records) => {
    expect(await read(content)).toEqual({ records, fault: null });
  });

  it.each([
    ['LF', 'a\n"x\ny\nz"\nb\n', ['1: a', '2: x\ny\nz', '5: b']],
    ['CRLF', 'a\r\n"x\r\ny"\r\nb\r\n', ['1: a', '2: x\r\ny', '4: b']],
    ['LF between CRLF records', 'a\r\n"x\ny"\r\nb\r\n', ['1: a', '2: x\ny', '4: b']],
    ['CR', 'a\r"x\ry"\rb\r', ['1: a', '2: x\ry', '4: b']],
    ['CR between LF records', 'a\n"x\r\ry"\nb\n', ['1: a', '2: x\r\ry', '5: b']],
  ])('counts physical lines after quoted %s', async (_, content, records) => {
    expect((await read(content)).records).toEqual(records);
  });

  it('hands blank lines over as records with their lines', async () => {
    expect((await read('\n\na\n\n  \nb\n')).records).toEqual(['1: ', '2: ', '3: a', '4: ', '5:   ', '6: b']);
  });

  it('takes LF alone for the line end when no CR is in the file', async () => {
    expect((await read('a,b\n1,2\n', { lineEnds: ['\n'] })).records).toEqual(['1: a|b', '2: 1|2']);
  });

  it.each(['utf-16le', 'utf-16be'] as const)(
    'reads %s, a character cut by the edge of a piece included',
    async (encoding) => {
      const name = '–é😀'.repeat(60_000);
      const content = iconv.encode(`a,b\r\n${name},1\r\nc,2\r\n`, encoding, { addBOM: true });
      expect((await read(content, { encoding, lineEnds: ['\r\n'] })).records).toEqual([
        '1: a|b',
        `2: ${name}|1`,
        '3: c|2',
      ]);
    },
  );

  it('reads UTF-8 whose characters are cut by the edge of a piece', async () => {
    const name = 'x–é😀'.repeat(60_000);
    expect((await read(`${name},1\nc,2\n`)).records).toEqual([`1: ${name}|1`, '2: c|2']);
  });

  it('reads the dashes and quotes of Windows-1252', async () => {
    // Code page 1252: 0x96 is an en dash, 0x92 a right single quote, 0xA3 a pound sign.
    const content = Buffer.from([0x96, 0x2c, 0x92, 0x2c, 0xa3, 0x0a]);
    expect((await read(content, { encoding: 'windows-1252' })).records).toEqual(['1: –|’|£']);
  });

  it.each([
    [
      'a quote that is never closed',
      'a,b\n1,2\n"3,4\n5,6\n',
      3,
      'a quote opened in this record is never closed',
    ],
    [
      'text after a closing quote',
      'a,b\n1,2\n"3"x,4\n',
      3,
      'a quoted field of this record goes on after its closing quote',
    ],
    [
      'a quote inside a field',
      'a,b\n1,2"3\n',
      2,
      'a quote stands in the middle of a field that does not start with one',
    ],
    [
      'a fault after a quoted line break',
      'a,b\n"1\n1",2\n"3"x,4\n',
      4,
      'a quoted field of this record goes on after its closing quote',
    ],
  ])('stops at %s, with its line', async (_, content, line, message) => {
    const { fault } = await read(content);
    expect(fault).toMatchObject({ code: 'format-error', line, message: expect.stringContaining(message) });
    expect(fault?.message).toMatch(/: look for a /);
  });

  it('stops at a record that is too large', async () => {
    const { records, fault } = await read(`a,b\n1,${'x'.repeat(LARGEST_RECORD + 10)}\n3,4\n`);
    expect(records).toEqual(['1: a|b']);
    expect(fault).toMatchObject({ line: 2, message: expect.stringContaining('larger than 1048576 bytes') });
  });

  it('takes a record that is large enough', async () => {
    const text = 'x'.repeat(LARGEST_RECORD - 10);
    expect((await read(`${text},1\n`)).records).toEqual([`1: ${text}|1`]);
  });

  it('stops when it has been told to, whatever follows', async () => {
    expect(await read('a\nb\nc\n"d"x\n', {}, 2)).toEqual({
      records: ['1: a', '2: b'],
      fault: null,
    });
    expect(await read(`a\n${'b\n'.repeat(500_000)}"x`, {}, 1)).toEqual({ records: ['1: a'], fault: null });
  });

  it('reads back any table written as RFC 4180 says, with the line of every record', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', ',', '"', '\n', '\r\n', ' ', 'é', '😀'),
      maxLength: 6,
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 });
    const check = async (rows: readonly (readonly string[])[]) => {
      const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      let line = 1;
      const expected = rows.map((cells, index) => {
        const at = line;
        line += quoted[index]!.split('\n').length;
        return `${at}: ${cells.join('|')}`;
      });
      const { records, fault } = await read(`${quoted.join('\r\n')}\r\n`, { lineEnds: ['\r\n', '\n'] });
      expect(fault).toBeNull();
      expect(records).toEqual(expected);
    };
    await fc.assert(fc.asyncProperty(table, check), { seed: 4180, numRuns: 200 });
  });
});
