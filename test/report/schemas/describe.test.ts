import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describe as describeFiles } from '../../../src/cli/describe.ts';
import { documentSchemas } from '../../../src/report/schemas/index.ts';
import { describedColumn, describedFileOf, describedTable } from '../../support/descriptions.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';
import { call, parsed, ROOT, removeTemporary } from '../../support/run-assess.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

afterAll(removeTemporary);
const folder = temporaryFolder();
// What a script does: reads the JSON Schema and holds a document against it.
const schema = z.fromJSONSchema(JSON.parse(JSON.stringify(documentSchemas().describe)));
const printed = async (files: readonly string[], formats = false) =>
  parsed(
    (await call(() => describeFiles(files, { color: false, failOn: 'error', json: true, formats }))).stdout,
  );
const inFixtures = (file: string) => join(ROOT, 'fixtures', file);

describe('describeSchema', () => {
  it.each([
    ['counts', 'herefordshire-2013-14/input/west-mercia-police.csv'],
    ['populations', 'tiny/input/population.csv'],
    ['no table at all', 'tiny/assessment.yaml'],
  ])('takes what is printed of %s', async (_, file) => {
    const document = await printed([inFixtures(file)]);
    expect(document.files).toHaveLength(1);
    expect(schema.safeParse(document).error).toBeUndefined();
  });

  it.each([
    ['a missing file', null],
    ['an empty file', ''],
    ['a quote that stays open', 'a,b\n1,2\n"3,4\n'],
    [
      'records of other widths, withheld figures and odd ones',
      'area,n\nE06000019,1\nE06000020,*\nx\nE06000021,two\n',
    ],
  ])('takes what is printed of %s', async (_, content) => {
    const file = content === null ? 'none.csv' : folder.write('a.csv', content);
    expect(schema.safeParse(await printed([join(folder.path, file)])).error).toBeUndefined();
  });

  it('takes the list of formats', async () => {
    const document = await printed([], true);
    expect(document.formats.length).toBeGreaterThan(20);
    expect(schema.safeParse(document).error).toBeUndefined();
  });

  const document = { schemaVersion: 1, files: [describedFileOf()] };
  const withTable = (changes: object) => ({
    schemaVersion: 1,
    files: [describedFileOf({ tables: [{ ...describedTable(), ...changes }] })],
  });

  it('takes a description that is ready-made', () => expect(schema.safeParse(document).success).toBe(true));

  it.each([
    ['a document without a version', { files: [] }],
    ['files and formats at once', { ...document, formats: [] }],
    ['another key', { ...document, madeAt: '2024-01-01' }],
    ['a file that says not whether it was read', { schemaVersion: 1, files: [{ file: 'a.csv' }] }],
    [
      'an unreadable file without a reason',
      { schemaVersion: 1, files: [{ ok: false, file: 'a.csv', line: 1 }] },
    ],
    ['a number of records that is not whole', withTable({ records: 1.5 })],
    ['a kind of column that there is not', withTable({ columns: [{ ...describedColumn(), kind: 'money' }] })],
    ['a column without a place', withTable({ columns: [{ ...describedColumn(), position: 0 }] })],
  ])('refuses %s', (_, wrong) => expect(schema.safeParse(wrong).success).toBe(false));
});

// Files of three publishers, one of them a workbook of many sheets.
const REAL = [
  'samples/ons-csp-tables/policeforceareatablesyedecember2024.xlsx',
  'real/west-mercia-2014/2014-01-west-mercia-street.csv',
  'real/imd2019_england_lsoa11.csv',
];

describe.runIf(hasRealData(...REAL))('describeSchema on published files', () => {
  it.each(REAL)('takes what is printed of %s', async (file) => {
    const document = await printed([SHARED + file]);
    expect(document.files).toMatchObject([{ ok: true }]);
    expect(schema.safeParse(document).error).toBeUndefined();
  });
});
