import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { detectDelimiter } from '../../src/sources/dialect.ts';
import type { Encoding } from '../../src/sources/guard.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();

function detect(content: string | Buffer, encoding: Encoding = 'utf-8'): string {
  return detectDelimiter(join(folder.path, folder.write('file.csv', content)), encoding);
}

describe('detectDelimiter', () => {
  it.each([',', ';', '\t', '|'])('finds %j', (delimiter) => {
    expect(detect(['a b c', '1 2 3', '4 5 6'].join('\n').replaceAll(' ', delimiter))).toBe(delimiter);
  });

  it.each([
    ['commas in quotes', 'name;count\n"Herefordshire, County of";1\n"Bristol, City of, X";2\n', ';'],
    ['commas in one title', 'Crime, by area, month, offence, force\narea;count\nA;1\nB;2\n', ';'],
    ['delimiters in quoted line breaks', 'a,b\n"x;\n;;\n;",1\n"y;;;",2\n', ','],
    ['escaped quotes', 'a;b\n"say ""a,b,c""";1\n"""x,y,z""";2\n', ';'],
    ['decimal commas', 'area;rate\nA;49,2\nB;64,1\n', ';'],
    ['blank lines', '\n\n\na\tb\n\n1\t2\n', '\t'],
    ['CR line ends', 'a|b\r1|2\r3|4\r', '|'],
    ['one column', 'count\n1\n2\n', ','],
    ['nothing at all', '', ','],
  ])('is not misled by %s', (_, content, delimiter) => expect(detect(content)).toBe(delimiter));

  it.each(['utf-16le', 'utf-16be', 'windows-1252'] as const)('reads %s', (encoding) => {
    expect(detect(iconv.encode('name;count\nCafé;1\n', encoding, { addBOM: true }), encoding)).toBe(';');
  });
});
