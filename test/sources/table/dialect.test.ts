import { describe, expect, it } from 'vitest';
import { detectDelimiter, hintedDelimiter } from '../../../src/sources/table/dialect.ts';

describe('detectDelimiter', () => {
  it.each([',', ';', '\t', '|'])('finds %j', (delimiter) => {
    expect(detectDelimiter(['a b c', '1 2 3', '4 5 6'].join('\n').replaceAll(' ', delimiter))).toBe(
      delimiter,
    );
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
  ])('is not misled by %s', (_, content, delimiter) => expect(detectDelimiter(content)).toBe(delimiter));
});

describe('hintedDelimiter', () => {
  it.each([
    ['sep=;\r\na;b\r\n', ';'],
    ['\uFEFFsep=,\na,b\n', ','],
    ['SEP=\t\na\tb\n', '\t'],
    ['"sep=|"\na|b\n', '|'],
    ['sep=;', ';'],
  ])('finds the one in %j', (head, delimiter) => expect(hintedDelimiter(head)).toBe(delimiter));

  it.each(['a;b\nsep=;\n', 'sep=;;\n', 'sep=ab\n', 'sep=\n', 'sep="\n', 'separator\n', ''])(
    'takes %j for no hint',
    (head) => expect(hintedDelimiter(head)).toBeNull(),
  );
});
