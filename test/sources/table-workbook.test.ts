import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { countsReader } from '../../src/sources/shapes/counts.ts';
import { readTable } from '../../src/sources/table/table.ts';
import { source } from '../support/sources.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { textRows, xlsx } from '../support/workbooks.ts';

const folder = temporaryFolder();
const header = ['indicator', 'area_code', 'period', 'count'];

async function read(file: string, content: Buffer, sheet: string | null = null) {
  folder.write(file, content);
  const counts: unknown[] = [];
  const own = source('counts', { file, sheet });
  const result = await readTable({
    root: folder.path,
    file,
    source: own,
    columns: own.columns,
    reader: () => countsReader({ source: 'crime', file, periods: null }),
    take: ({ count, origin }) =>
      counts.push([count.kind === 'value' ? count.value : count.kind, origin.firstLine]),
  });
  return { ...result, counts };
}

/** Row 3 is the header, under a title; row 5 holds an error, row 6 a mark, row 7 nothing at all. */
const rows = [
  textRows([['Crime in Vale'], [''], header]),
  '<row r="4"><c t="inlineStr"><is><t>burglary</t></is></c><c t="inlineStr"><is><t>E06000019</t></is></c><c t="inlineStr"><is><t>2013-14</t></is></c><c><v>12</v></c></row>',
  '<row r="5"><c t="inlineStr"><is><t>robbery</t></is></c><c t="inlineStr"><is><t>E06000019</t></is></c><c t="inlineStr"><is><t>2013-14</t></is></c><c t="e"><v>#DIV/0!</v></c></row>',
  '<row r="6"><c t="inlineStr"><is><t>arson</t></is></c><c t="inlineStr"><is><t>E06000019</t></is></c><c t="inlineStr"><is><t>2013-14</t></is></c><c t="inlineStr"><is><t>*</t></is></c></row>',
  '<row r="8"><c t="inlineStr"><is><t>drugs</t></is></c><c t="inlineStr"><is><t>E06000019</t></is></c><c t="inlineStr"><is><t>2013-14</t></is></c><c><v>3</v></c></row>',
].join('');

it('a sheet is read like a CSV: every row accounted for, rejections with row and column', async () => {
  const { balance, issues, counts } = await read('a.xlsx', xlsx({ Notes: textRows([['x']]), Data: rows }));
  expect(counts).toEqual([
    [12, 4],
    ['suppressed', 6],
    [3, 8],
  ]);
  expect(balance).toMatchObject({
    encoding: 'workbook',
    delimiter: '',
    headerLine: 3,
    read: 5,
    accepted: 3,
    rejected: 1,
    skipped: 1,
  });
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'type-error',
      severity: 'error',
      line: 5,
      column: 4,
      message: '"#DIV/0!" is not a number',
    }),
  );
  expect(issues).toContainEqual(
    expect.objectContaining({
      code: 'sheet',
      severity: 'note',
      message: 'sheet "Data" was read, the other sheet was not',
    }),
  );
});

it('two sheets with the columns are an error that names them, unless the source names one', async () => {
  const book = xlsx({ 'Table 1': rows, 'Table 2 ': rows });
  const { balance, issues } = await read('b.xlsx', book);
  expect(balance).toBeNull();
  expect(issues).toMatchObject([{ code: 'ambiguous-sheet', severity: 'error' }]);
  expect(issues[0]?.message).toContain('"Table 1", "Table 2"');
  expect((await read('b.xlsx', book, 'table 2')).counts).toHaveLength(3);
});

it('the only sheet without the columns is told like a CSV: which column, and what was found', async () => {
  const { issues } = await read('c.xlsx', xlsx({ Data: textRows([['offence', 'number']]) }));
  expect(issues).toMatchObject([{ code: 'missing-label', line: 1 }]);
});

it('a packed CSV is read by its name', async () => {
  const content = gzipSync(`${header.join(',')}\nburglary,E06000019,2013-14,12\n`);
  const { balance, counts } = await read('d.csv.gz', content);
  expect(counts).toEqual([[12, 2]]);
  expect(balance).toMatchObject({ encoding: 'utf-8', delimiter: ',', bytes: content.length, accepted: 1 });
});
