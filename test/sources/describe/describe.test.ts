import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeFile } from '../../../src/sources/describe/describe.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { textRows, xlsx } from '../../support/workbooks.ts';

const folder = temporaryFolder();

async function described(name: string, content: string | Buffer) {
  const file = await describeFile(`${folder.path}/${folder.write(name, content)}`, name);
  if (!file.ok) throw new Error(file.message);
  return file;
}

describe('describeFile', () => {
  it('tells how a file is written and what its table holds', async () => {
    const content = 'Crime in Vale;;\n\nArea;Month;Count\nE06000019;2013-04;12\nE06000020;2013-05;*\n;;\n';
    expect(await described('a.csv', content)).toMatchObject({
      ok: true,
      file: 'a.csv',
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
      encoding: 'utf-8',
      encodingSure: true,
      delimiter: ';',
      tables: [
        {
          sheet: null,
          headerLine: 3,
          title: 'Crime in Vale',
          records: 2,
          blankRecords: 1,
          otherWidth: null,
          columns: [
            { position: 1, name: 'Area', kind: 'code' },
            { position: 2, name: 'Month', kind: 'period', range: { from: '2013-04', to: '2013-05' } },
            { position: 3, name: 'Count', kind: 'number' },
          ],
          areas: [{ column: 1, type: 'local authorities', count: 2 }],
          formats: [],
          fault: null,
        },
      ],
    });
  });

  it('describes each filled sheet of a workbook', async () => {
    const book = xlsx({
      One: textRows([
        ['area', 'kind'],
        ['A', 'b'],
      ]),
      Blank: '',
      Two: textRows([['x', 'y']]),
    });
    const { tables, encoding } = await described('b.xlsx', book);
    expect(encoding).toBe('workbook');
    expect(tables.map(({ sheet, records }) => [sheet, records])).toEqual([
      ['One', 1],
      ['Two', 0],
    ]);
  });

  it('counts records of another width and uses none of their cells', async () => {
    const { tables } = await described('c.csv', 'area,count\nA,1\nB,2,3\nC\nD,4\n');
    expect(tables[0]).toMatchObject({ records: 4, otherWidth: { count: 2, line: 3 } });
    expect(tables[0]?.columns.map(({ filled }) => filled)).toEqual([2, 2]);
  });

  it('takes a header that is longer than every record as far as the records go', async () => {
    const { tables } = await described('d.csv', 'area,count,note\nA,1\nB,2\n');
    expect(tables[0]).toMatchObject({
      otherWidth: null,
      columns: [{ name: 'area' }, { name: 'count', filled: 2 }],
    });
  });

  it('numbers columns without a name, in a table longer than what the header is looked for in', async () => {
    const lines = Array.from({ length: 100 }, (_, at) => `${at},x,y`);
    const { tables } = await described('e.csv', `area,,count\n${lines.join('\n')}\n`);
    expect(tables[0]).toMatchObject({
      records: 100,
      headerLine: 1,
      columns: [{ name: 'area' }, { name: '(column 2)' }, { name: 'count' }],
    });
  });

  it('tells where a file is broken', async () => {
    const { tables } = await described('f.csv', 'area,count\nA,1\n"B,2\n');
    expect(tables[0]).toMatchObject({ records: 1, fault: { line: 3 } });
  });

  it.each([
    ['empty.csv', ''],
    ['zip.csv', Buffer.from('504b0304140006000800', 'hex')],
    ['blank.xlsx', xlsx({ Blank: '' })],
  ])('says why %s cannot be read', async (name, content) => {
    const file = await describeFile(`${folder.path}/${folder.write(name, content)}`, name);
    expect(file).toMatchObject({ ok: false, file: name, code: 'format-error' });
  });
});

// Counted with awk: records, and LSOAs in column 8.
const STREET = 'samples/police-uk/2014-01-west-mercia-street.csv';
const FINGERTIPS = 'samples/fingertips/indicators-CountyUA.data.csv';
const NOMIS = 'samples/population/nomis_2020_03_24_age_raw.csv';

describe.runIf(hasRealData(STREET, FINGERTIPS, NOMIS))('real files', () => {
  it.each([
    [STREET, 'police-uk-street', 1, 8116, 12],
    [FINGERTIPS, 'fingertips', 1, 852, 25],
    [NOMIS, 'nomis', 9, 1533, 103],
  ])(
    '%s is recognised, and nothing in it looks personal',
    async (path, format, headerLine, records, columns) => {
      const file = await describeFile(SHARED + path, path);
      if (!file.ok) throw new Error(file.message);
      const [table] = file.tables;
      expect(table).toMatchObject({ headerLine, records });
      expect(table?.formats).toContain(format);
      expect(table?.columns).toHaveLength(columns);
      expect(table?.columns.filter(({ personal }) => personal !== null)).toEqual([]);
    },
  );
});
