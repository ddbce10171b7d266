import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../src/sources/bytes/guard.ts';
import { readCsv } from '../../src/sources/table/csv.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';
import { type StrictIssue, strictCheck } from './strict-check.ts';

const SUITES = `${SHARED}reliability/`;
const here = hasRealData('reliability/csv-spectrum', 'reliability/frictionless', 'reliability/csvlint');

async function readAll(path: string): Promise<readonly (readonly string[])[] | string> {
  const guarded = await inspectFile(path);
  if (!guarded.ok) return guarded.message;
  const records: (readonly string[])[] = [];
  const fault = await readCsv(
    path,
    { ...guarded.inspection, delimiter: ',' },
    (cells) => records.push(cells) > 0,
  );
  return fault ? `line ${fault.line}: ${fault.message}` : records;
}

/** Records as objects by the header, as the JSON of csv-spectrum has them. */
function asObjects([header, ...records]: readonly (readonly string[])[]) {
  return records.map((cells) => Object.fromEntries(cells.map((cell, at) => [header?.[at], cell])));
}

describe.skipIf(!here)('csv-spectrum', () => {
  const files = here ? readdirSync(`${SUITES}csv-spectrum/csvs`) : [];

  it('has 11 files', () => expect(files).toHaveLength(11));

  it.each(files)('reads %s as its JSON says', async (file) => {
    const records = await readAll(`${SUITES}csv-spectrum/csvs/${file}`);
    const json = `${SUITES}csv-spectrum/json/${basename(file, '.csv')}.json`;
    expect(typeof records === 'string' ? records : asObjects(records)).toEqual(
      JSON.parse(readFileSync(json, 'utf8')),
    );
  });
});

describe.skipIf(!here)('frictionless', () => {
  it('finds all 8 errors of invalid.csv, each with its row and field', async () => {
    const expected = JSON.parse(readFileSync(`${SUITES}frictionless/expected.json`, 'utf8')) as {
      'invalid.csv': readonly StrictIssue[];
    };
    expect(expected['invalid.csv']).toHaveLength(8);
    expect(await strictCheck(`${SUITES}frictionless/invalid.csv`, ',')).toEqual(expected['invalid.csv']);
  });

  // What the names of the files say is wrong with them.
  it.each<[string, string, readonly StrictIssue[]]>([
    ['blank-headers.csv', ',', [[null, 2, 'blank-label']]],
    ['blank-rows.csv', ',', [[4, null, 'blank-row']]],
    ['blank-cells.csv', ',', []],
    ['bom.csv', ',', []],
    ['delimiter.csv', ';', []],
    ['doublequote.csv', ',', []],
    ['duplicate-rows.csv', ',', []],
    ['latin1.csv', ',', []],
    ['empty.csv', ',', [[null, null, 'format-error']]],
    ['escaping.csv', ',', [[2, null, 'format-error']]],
    [
      'duplicate-headers.csv',
      ',',
      [
        [null, 3, 'duplicate-label'],
        [null, 5, 'duplicate-label'],
      ],
    ],
    [
      'defective-rows.csv',
      ',',
      [
        [2, 3, 'missing-cell'],
        [3, 4, 'extra-cell'],
      ],
    ],
  ])('finds in %s what is wrong with it', async (file, delimiter, issues) => {
    expect(await strictCheck(join(SUITES, 'frictionless', file), delimiter)).toEqual(issues);
  });
});

const FOO = [
  ['Foo', 'Bsr', 'Baz'],
  ['Biff', 'Baff', 'Boff'],
  ['Qux', 'Teaspoon', 'Doge'],
];
const numbers = (rows: number) => [
  ['Foo', 'Bar', 'Baz'],
  ...Array.from({ length: rows }, (_, at) => (at % 2 === 0 ? ['1', '2', '3'] : ['3', '2', '1'])),
];

describe.skipIf(!here)('csvlint', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['cr-line-endings.csv', [['Foo', 'Bar', 'Baz'], ...FOO.slice(1)]],
    ['crlf-line-endings.csv', FOO],
    ['lf-line-endings.csv', FOO],
    ['inconsistent-line-endings.csv', FOO],
    ['inconsistent-line-endings-unquoted.csv', FOO],
    ['title-row.csv', [['This is a title row', '', ''], ...FOO]],
    ['valid.csv', numbers(2)],
    ['white space in filename.csv', numbers(2)],
    ['valid_many_rows.csv', numbers(6)],
    [
      'windows-line-endings.csv',
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
  ])('reads %s right', async (file, records) => {
    expect(await readAll(`${SUITES}csvlint/${file}`)).toEqual(records);
  });

  it.each([
    ['invalid_many_rows.csv', /^line 4: a quoted field of this record goes on after its closing quote/],
    ['spreadsheet.xls', /an old Office file/],
    ['spreadsheet.xlsx', /a zip file/],
  ])('reports %s', async (file, message) => {
    expect(await readAll(`${SUITES}csvlint/${file}`)).toMatch(message);
  });

  it('reads the accents of invalid-byte-sequence.csv, which is no UTF-8', async () => {
    const records = await readAll(`${SUITES}csvlint/invalid-byte-sequence.csv`);
    expect(records[0]).toContain('Histórico');
    expect(records[0]).toContain('Número do documento');
  });
});
