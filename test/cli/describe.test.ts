import { join } from 'node:path';
import { afterAll, expect, describe as group, it } from 'vitest';
import { parse } from 'yaml';
import { type DescribeOptions, describe } from '../../src/cli/describe.ts';
import { assessmentSchema } from '../../src/config/keys/schema.ts';
import { formats } from '../../src/sources/formats/index.ts';
import { hasRealData, SHARED } from '../support/real-data.ts';
import { call, parsed, ROOT, removeTemporary } from '../support/run-assess.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { textRows, xlsx } from '../support/workbooks.ts';

afterAll(removeTemporary);
const folder = temporaryFolder();
const options = { color: false, failOn: 'error' as const };
const write = (name: string, content: string | Buffer) => join(folder.path, folder.write(name, content));
const run = (files: readonly string[], own: Partial<DescribeOptions> = {}) =>
  call(() => describe(files, { ...options, ...own }));

const csv =
  'Offence,LAD code,Month,Count,Victim DOB\nArson,E06000019,2013-04,3,01/04/1990\nRobbery,E06000020,2013-05,*,02/05/1991\n';
const table = textRows([
  ['Offence', 'Area'],
  ['Arson', 'A'],
]);

group('assess describe', () => {
  it('says what is in a file and warns of columns that look personal, showing nothing of them', async () => {
    const { exit, stdout, stderr } = await run([write('crime.csv', csv)]);
    expect(exit).toBe(0);
    expect(stdout).toContain('UTF-8, commas');
    expect(stdout).toContain('2 records, 5 columns, header on line 1');
    expect(stdout).toContain('Areas by code: local authorities 2 (column 2)');
    expect(stdout).toMatch(/Month +period +0 +month; 2013-04 to 2013-05/);
    expect(stdout).toMatch(/Count +number +0 +3; withheld "\*" 1 time/);
    expect(stdout).toContain('warning  column 5 "Victim DOB" looks like a date of birth');
    expect(stdout).not.toContain('1990');
    expect(stderr).toContain('--yaml');
  });

  it('keeps within 80 columns', async () => {
    const { stdout } = await run([write('crime.csv', csv), write('book.xlsx', xlsx({ A: table, B: table }))]);
    const long = stdout.split('\n').filter((line) => line.length > 80 && !line.includes(folder.path));
    expect(long).toEqual([]);
  });

  it('prints one JSON document, without a value of a personal column', async () => {
    const file = write('crime.csv', csv);
    const { exit, stdout, stderr } = await run([file], { json: true });
    expect([exit, stderr]).toEqual([0, '']);
    expect(parsed(stdout)).toMatchObject({
      schemaVersion: 1,
      files: [{ ok: true, file, tables: [{ records: 2 }] }],
    });
    expect(stdout).not.toContain('1990');
  });

  it('prints a source block that reads as YAML and fits the configuration', async () => {
    const { stdout } = await run([write('crime.csv', csv)], { yaml: true });
    expect(stdout.match(/# check/g)?.length).toBeGreaterThanOrEqual(6);
    const { crime } = parse(stdout);
    expect(crime).toMatchObject({
      shape: 'counts',
      columns: { category: 'Offence', area: 'LAD code', period: 'Month', count: 'Count' },
    });
    const configuration = {
      version: 1,
      partnership: { name: 'N', area: 'E06000019', officer: 'O' },
      period: '2013-14',
      areas: {},
      sources: { crime },
    };
    expect(assessmentSchema.safeParse(configuration).error).toBeUndefined();
  });

  it('lists every partner format with its title', async () => {
    const { exit, stdout } = await run([], { formats: true });
    expect(exit).toBe(0);
    for (const name of [...Object.keys(formats), 'tidy']) expect(stdout).toContain(`\n${name} `);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    const { stdout: json } = await run([], { formats: true, json: true });
    expect(parsed(json).formats).toHaveLength(Object.keys(formats).length + 1);
  });

  it('lists the sheets of a workbook and shows the one that is asked for', async () => {
    const file = write('two.xlsx', xlsx({ First: table, 'Second ': table }));
    expect((await run([file])).stdout).toMatch(/First +1 +2\n +Second +1 +2/);
    const { stdout } = await run([file], { sheet: 'second' });
    expect(stdout).toContain('Sheet "Second"');
    expect(stdout).toMatch(/Offence +text/);
    expect(await run([file], { sheet: 'third' })).toMatchObject({ exit: 3 });
    expect(await run([write('crime.csv', csv)], { sheet: 'x' })).toMatchObject({ exit: 3 });
  });

  it.each([
    ['nothing.csv', null, 'the file does not exist'],
    ['empty.csv', '', 'the file is empty (zero bytes)'],
    ['bad.xlsx', 'a,b\n', 'the name says .xlsx, but this is text'],
  ])(
    'cannot read %s: exit 3 with the reason, the others are described all the same',
    async (name, content, reason) => {
      const bad = content === null ? join(folder.path, name) : write(name, content);
      const { exit, stdout, stderr } = await run([bad, write('crime.csv', csv)]);
      expect(exit).toBe(3);
      expect(stderr.replace(/\s+/g, ' ')).toContain(reason);
      expect(stdout).toContain('crime.csv');
      const json = await run([bad], { json: true });
      expect(json.exit).toBe(3);
      expect(parsed(json.stdout).files).toMatchObject([{ ok: false, file: bad }]);
    },
  );

  it('wants a file', async () => {
    expect(await run([])).toMatchObject({ exit: 2, stdout: '' });
  });

  it('describes the files of the demonstration without a false alarm', async () => {
    const input = join(ROOT, 'fixtures/herefordshire-2013-14/input');
    const { stdout } = await run([join(input, 'recorded-crime.csv')]);
    expect(stdout).not.toContain('looks like');
  });
});

const BOOK = 'samples/ons-csp-tables/policeforceareatablesyedecember2024.xlsx';

group.runIf(hasRealData(BOOK))('assess describe on the ONS workbook', () => {
  it('finds 399 records in each C table', async () => {
    const { stdout } = await run([SHARED + BOOK]);
    for (const name of ['C2', 'C3', 'C4', 'C5']) expect(stdout).toMatch(new RegExp(`Table ${name} +399 `));
  });
});
