import { createHash } from 'node:crypto';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { CountRecord, SourceSettings } from '../../../src/model/source.ts';
import { countsReader } from '../../../src/sources/shapes/counts.ts';
import { REJECTIONS_LISTED } from '../../../src/sources/table/record-account.ts';
import { readTable } from '../../../src/sources/table/table.ts';
import { source } from '../../support/sources.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();
const HEADER = 'indicator,area_code,area_name,period,count';
const GOOD = 'burglary,E99000001,Northvale,2013-14,5';

async function read(content: string | Buffer, changes: Partial<SourceSettings> = {}) {
  const settings = source('counts', changes);
  const records: (readonly [number, CountRecord])[] = [];
  const { balance, issues } = await readTable({
    root: folder.path,
    file: folder.write('crime.csv', content),
    source: settings,
    columns: settings.columns,
    reader: () => countsReader({ source: 'crime', file: 'crime.csv', periods: null }),
    take: (record, line) => records.push([line, record]),
  });
  const places = issues.map(({ code, line, column }) => `${code} ${line}:${column}`);
  return { balance, issues, records, places };
}

describe('readTable', () => {
  it('accounts for every record below the header', async () => {
    const { balance, records, issues } = await read(`${HEADER}\n${GOOD}\n${GOOD}\n`);
    expect(balance).toMatchObject({
      read: 2,
      accepted: 2,
      rejected: 0,
      skipped: 0,
      headerLine: 1,
      format: 'counts',
    });
    expect(records.map(([line]) => line)).toEqual([2, 3]);
    expect(issues).toEqual([]);
  });

  it('says what the file was, with its size and SHA-256', async () => {
    const content = `${HEADER.replaceAll(',', ';')}\r\n${GOOD.replaceAll(',', ';')}\r\n`;
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect((await read(content)).balance).toMatchObject({
      file: 'crime.csv',
      encoding: 'utf-8',
      delimiter: ';',
      bytes: content.length,
      sha256,
    });
  });

  it('takes the delimiter that the source names', async () => {
    const { balance } = await read(`${HEADER}\n${GOOD}\n`, { delimiter: '|' });
    expect(balance).toBeNull();
  });

  it.each([
    ['an unclosed quote', `${HEADER}\n${GOOD}\n"burglary,E99000001,N,2013-14,5\n`, 'format-error 3:null'],
    ['a header alone', `${HEADER}\n`, 'format-error 1:null'],
    ['a header and blank lines', `title\n${HEADER}\n\n\n`, 'format-error 2:null'],
    ['a column that is there twice', `${HEADER},Count\n${GOOD},6\n`, 'duplicate-label 1:null'],
    ['a NUL', `${HEADER}\n${GOOD}\0\n`, 'encoding-error 2:null'],
    ['a column that is not there', `${HEADER.replace('count', 'number')}\n${GOOD}\n`, 'missing-label 1:null'],
  ])('reads nothing from a file with %s', async (_, content, place) => {
    const { balance, places } = await read(content);
    expect(balance).toBeNull();
    expect(places).toEqual([place]);
  });

  it('names the missing column, those that are there, and where the configuration names it', async () => {
    const { issues } = await read('Offence,Area,Total\n1,2,3\n');
    expect(issues[0]).toMatchObject({
      message: 'no column "indicator" (category) in the header; found: Offence, Area, Total',
      hint: expect.stringContaining('line 12 of the configuration'),
    });
  });

  it('names the line that is most like a header', async () => {
    const { places } = await read(
      `Crime figures\n\nindicator,area_code,period\nburglary,E99000001,2013-14\n`,
    );
    expect(places).toEqual(['missing-label 3:null']);
  });

  it.each([1, 9, 15])('finds the header on line %i', async (line) => {
    const { balance, records } = await read(`${'a title, and more\n'.repeat(line - 1)}${HEADER}\n${GOOD}\n`, {
      delimiter: ',',
    });
    expect(balance).toMatchObject({ headerLine: line, read: 1 });
    expect(records[0]?.[0]).toBe(line + 1);
  });

  it('does not look for the header past line 15', async () => {
    expect((await read(`${'title\n'.repeat(15)}${HEADER}\n${GOOD}\n`)).balance).toBeNull();
  });

  it.each([
    ['a short row', 'burglary,E99000001,Northvale', 'missing-cell 2:4'],
    ['a long row', `${GOOD},6`, 'extra-cell 2:6'],
    ['a surplus empty cell', `${GOOD},`, 'extra-cell 2:6'],
    ['a bad count', GOOD.replace(/5$/, 'x'), 'type-error 2:5'],
    ['a negative count', GOOD.replace(/5$/, '-5'), 'constraint-error 2:5'],
    ['a bad period', GOOD.replace('2013-14', '2013-15'), 'type-error 2:4'],
    ['an empty category', GOOD.replace('burglary', ' '), 'constraint-error 2:1'],
  ])('rejects %s with line and column', async (_, row, place) => {
    const { balance, places } = await read(`${HEADER}\n${row}\n${GOOD}\n`);
    expect(places).toEqual([place]);
    expect(balance).toMatchObject({ read: 2, accepted: 1, rejected: 1, skipped: 0 });
  });

  it('gives the column where it stands in the file, whatever its order', async () => {
    const { places } = await read('count,period,x,area_code,indicator\nx,2013-14,,E99000001,burglary\n');
    expect(places).toEqual(['type-error 2:1']);
  });

  it('has no column for a value that the source sets', async () => {
    const { columns, ...rest } = source('counts');
    const { period: _, ...others } = columns;
    const { places } = await read('indicator,area_code,count\nburglary,E99000001,5\n', {
      ...rest,
      columns: others,
      constants: { period: 'never' },
    });
    expect(places).toEqual(['type-error 2:null']);
  });

  it('counts physical lines through quoted line breaks', async () => {
    const { places } = await read(
      `${HEADER}\n"bur\nglary",E99000001,N,2013-14,5\n"x\ny",E99000001,N,2013-14,bad\nz\n`,
    );
    expect(places).toEqual(['type-error 4:5', 'missing-cell 6:2']);
  });

  it('skips blank records, also those of commas alone', async () => {
    const { balance } = await read(`${HEADER}\n\n${GOOD}\n , ,,,\n\n`);
    expect(balance).toMatchObject({ read: 4, accepted: 1, rejected: 0, skipped: 3 });
  });

  it('lists so many rejections and counts the rest', async () => {
    const { balance, issues } = await read(`${HEADER}\n${'x\n'.repeat(REJECTIONS_LISTED + 7)}${GOOD}\n`);
    expect(balance?.rejected).toBe(REJECTIONS_LISTED + 7);
    expect(issues).toHaveLength(REJECTIONS_LISTED + 1);
    expect(issues.at(-1)).toMatchObject({ code: 'row-count', message: '7 more records were rejected' });
  });

  it('warns of Windows-1252, and reads its letters', async () => {
    const { places, records } = await read(
      iconv.encode(`${HEADER}\n${GOOD.replace('Northvale', 'Vâle–')}\n`, 'windows-1252'),
    );
    expect(places).toEqual(['encoding 1:null']);
    expect(records[0]?.[1].areaName).toBe('Vâle–');
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${HEADER}\r\n${GOOD}\r\n`)],
    ['UTF-16 LE', iconv.encode(`${HEADER}\r\n${GOOD}\r\n`, 'utf-16le', { addBOM: true })],
    ['UTF-16 BE', iconv.encode(`${HEADER}\r\n${GOOD}\r\n`, 'utf-16be', { addBOM: true })],
    ['CR alone', Buffer.from(`${HEADER}\r${GOOD}\r`)],
    ['mixed line ends', Buffer.from(`${HEADER}\r\n${GOOD}\n`)],
    ['tabs', Buffer.from(`${HEADER}\n${GOOD}\n`.replaceAll(',', '\t'))],
  ])('reads the same from %s, on the same line', async (_, content) => {
    const { balance, records, issues } = await read(content);
    expect(balance).toMatchObject({ read: 1, accepted: 1, headerLine: 1 });
    expect(records).toMatchObject([[2, { area: 'E99000001', areaName: 'Northvale', count: { value: 5 } }]]);
    expect(issues).toEqual([]);
  });

  it('shows no row in its issues', async () => {
    const { issues } = await read(`${HEADER}\nburglary,E99000001,Mrs A Smith of 1 High Street,2013-14,x,y\n`);
    expect(JSON.stringify(issues)).not.toContain('Smith');
  });

  it('keeps read = accepted + rejected + skipped, and names each rejection, for any table', async () => {
    type Kind = readonly [string, 'accepted' | 'rejected' | 'skipped', string];
    const kinds: readonly Kind[] = [
      [GOOD, 'accepted', ''],
      [`"bur\nglary",${GOOD.slice(9)}`, 'accepted', ''],
      [GOOD.replace(/5$/, '0'), 'accepted', ''],
      ['', 'skipped', ''],
      [',,,,', 'skipped', ''],
      ['burglary,E99000001', 'rejected', 'missing-cell 3'],
      [GOOD.replace(/5$/, ''), 'rejected', 'constraint-error 5'],
      [`"x\n\ny",${GOOD}`, 'rejected', 'extra-cell 6'],
      [GOOD.replace(/5$/, '1.5'), 'rejected', 'type-error 5'],
      [GOOD.replace('2013-14', '"20\n13"'), 'rejected', 'type-error 4'],
    ];
    const check = async (rows: readonly Kind[], end: string) => {
      const count = (what: Kind[1]) => rows.filter(([, kind]) => kind === what).length;
      const { balance, places, records } = await read([HEADER, ...rows.map(([text]) => text), ''].join(end));
      let line = 2;
      const expected: string[] = [];
      for (const [text, , fault] of rows) {
        const [code, column] = fault.split(' ');
        if (code) expected.push(`${code} ${line}:${column}`);
        line += text.split('\n').length;
      }
      if (count('accepted') + count('rejected') === 0) {
        expect(balance).toBeNull();
        return;
      }
      expect(balance).toMatchObject({
        read: rows.length,
        accepted: count('accepted'),
        rejected: count('rejected'),
        skipped: count('skipped'),
      });
      expect(places).toEqual(expected);
      expect(records).toHaveLength(count('accepted'));
    };
    const table = fc.array(fc.constantFrom(...kinds), { maxLength: 25 });
    await fc.assert(fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), check), { seed: 1, numRuns: 150 });
  });
});
