import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openTable, openTables } from '../../../src/sources/table/open-table.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { textRows, xlsx } from '../../support/workbooks.ts';

const folder = temporaryFolder();

/** What a source that names nothing knows: its columns are x and y. */
const plain = {
  delimiter: null,
  sheet: null,
  isHeader: (cells: readonly string[]) => cells[0] === 'x' && cells[1] === 'y',
};

async function read(
  name: string,
  content: string | Buffer,
  hints: Partial<typeof plain> | { delimiter: string } = {},
) {
  const opened = await openTable(`${folder.path}/${folder.write(name, content)}`, { ...plain, ...hints });
  if (!opened.ok) throw new Error(opened.message);
  const records: (string | number)[][] = [];
  expect(await opened.table.read((cells, line) => records.push([line, ...cells]) > 0)).toBeNull();
  return { ...opened.table, records };
}

const two = [
  [1, 'x', 'y'],
  [2, '1', '2'],
];

describe('openTable', () => {
  it('finds out how a file is written and reads its records', async () => {
    expect(await read('a.csv', 'x;y\r\n1;2\r\n')).toMatchObject({
      encoding: 'utf-8',
      encodingSure: true,
      delimiter: ';',
      bytes: 10,
      sheet: null,
      records: two,
    });
  });

  it('takes the delimiter that it is told', async () => {
    expect(await read('b.csv', 'x;y,z\n', { delimiter: ',' })).toMatchObject({ records: [[1, 'x;y', 'z']] });
  });

  it('reads a packed file that says so by its name', async () => {
    expect(await read('c.csv.gz', gzipSync('x,y\n1,2\n'))).toMatchObject({ delimiter: ',', records: two });
  });

  it('reads a packed file of several members and stops when it has enough', async () => {
    const content = Buffer.concat([gzipSync('x,y\n'), gzipSync('1,2\n'.repeat(200_000))]);
    const { records } = await read('d.csv.gz', content);
    expect(records).toHaveLength(200_001);
    const opened = await openTable(`${folder.path}/d.csv.gz`, plain);
    const seen: number[] = [];
    if (opened.ok) await opened.table.read((_, line) => seen.push(line) < 2);
    expect(seen).toEqual([1, 2]);
  });

  it('takes the delimiter of a sep= line, which is no record and keeps its line number', async () => {
    const records = [
      [2, 'x,z', 'y'],
      [3, '1', '2'],
    ];
    expect(await read('e.csv', 'sep=;\r\nx,z;y\r\n1;2\r\n')).toMatchObject({ delimiter: ';', records });
    expect(await read('f.csv', '\uFEFF"sep=;"\nx,z;y\n1;2\n')).toMatchObject({ delimiter: ';', records });
  });

  it.each(['utf-16le', 'utf-16be'])('reads %s without a mark', async (encoding) => {
    const content = iconv.encode('x\ty\r\n1\t2\r\n', encoding, { addBOM: false });
    expect(await read('g.csv', content)).toMatchObject({
      encoding,
      encodingSure: false,
      delimiter: '\t',
      records: two,
    });
  });

  it('refuses what is no table', async () => {
    expect(await openTable(`${folder.path}/none.csv`, plain)).toMatchObject({ ok: false });
    expect(await openTable(`${folder.path}/none.xlsx`, plain)).toMatchObject({ ok: false });
  });
});

describe('openTable with a workbook', () => {
  const table = textRows([
    ['x', 'y'],
    ['1', '2'],
  ]);
  const notes = textRows([['Notes']]);

  it('reads the one sheet that has the columns, by row', async () => {
    expect(await read('a.xlsx', xlsx({ Notes: notes, Table: table }))).toMatchObject({
      encoding: 'workbook',
      delimiter: '',
      sheet: { name: 'Table', others: 1 },
      records: two,
    });
  });

  it('reads the sheet that it is told', async () => {
    const named = await read('b.xlsx', xlsx({ A: table, 'B ': notes }), { sheet: 'b' } as object);
    expect(named).toMatchObject({ sheet: { name: 'B ', others: 1 }, records: [[1, 'Notes']] });
  });

  it('refuses to choose between two', async () => {
    const path = `${folder.path}/${folder.write('c.xlsx', xlsx({ A: table, B: table }))}`;
    expect(await openTable(path, plain)).toMatchObject({ ok: false, code: 'ambiguous-sheet' });
  });

  it('stops when it has enough', async () => {
    const opened = await openTable(`${folder.path}/${folder.write('d.xlsx', xlsx({ A: table }))}`, plain);
    const seen: number[] = [];
    if (opened.ok) await opened.table.read((_, line) => seen.push(line) < 1);
    expect(seen).toEqual([1]);
  });
});

describe('openTables', () => {
  it('gives a text file as one table and each filled sheet of a workbook as one', async () => {
    folder.write('one.csv', 'x,y\n');
    const book = xlsx({ A: textRows([['x']]), Blank: '', B: textRows([['y']]) });
    folder.write('three.xlsx', book);
    const [text, sheets] = await Promise.all(
      ['one.csv', 'three.xlsx', 'none.csv', 'none.ods'].map((name) => openTables(`${folder.path}/${name}`)),
    );
    expect(text?.ok && text.tables.map(({ sheet }) => sheet)).toEqual([null]);
    expect(sheets?.ok && sheets.tables.map(({ sheet }) => sheet?.name)).toEqual(['A', 'B']);
    for (const name of ['none.csv', 'none.ods'])
      expect(await openTables(`${folder.path}/${name}`)).toMatchObject({ ok: false });
  });
});
