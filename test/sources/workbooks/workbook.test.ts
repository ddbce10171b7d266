import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { isWorkbook, openWorkbook } from '../../../src/sources/workbooks/workbook.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { ods, textRows, xlsx, xlsxParts } from '../../support/workbooks.ts';
import { zip } from '../../support/zip.ts';

const folder = temporaryFolder();

function open(name: string, content: string | Buffer) {
  return openWorkbook(join(folder.path, folder.write(name, content)));
}

async function rowsOf(name: string, content: string | Buffer) {
  const workbook = await open(name, content);
  if (!workbook.ok) throw new Error(workbook.message);
  return workbook.sheets[0]?.rows;
}

const sheet = (cells: string) => ({ Sheet1: `<row r="1">${cells}</row>` });

describe('isWorkbook', () => {
  it.each(['a.xlsx', 'a.XLS', 'b/c.ods', 'd.xlsm'])('takes %s', (name) =>
    expect(isWorkbook(name)).toBe(true),
  );
  it.each(['a.csv', 'xlsx', 'a.xlsx.csv', 'a.csv.gz', 'a.xlsb'])('leaves %s', (name) =>
    expect(isWorkbook(name)).toBe(false),
  );
});

describe('openWorkbook', () => {
  // Serial dates by ECMA-376 part 1, 18.17.4.1: day 1 is 1 January 1900 and 29 February 1900 is counted, so
  // 1 January 2024 is 45292 and 29 March 2026 is 45292 + 366 + 365 + 31 + 28 + 28 = 46110; 00:30 is 30/1440.
  it.each([
    ['a date', '<c s="1"><v>46110</v></c>', '2026-03-29'],
    ['a date at midnight', '<c s="2"><v>46110</v></c>', '2026-03-29'],
    ['half past midnight', '<c s="2"><v>46110.020833333336</v></c>', '2026-03-29T00:30:00'],
    ['half past midnight, cut', '<c s="2"><v>46110.0208333333</v></c>', '2026-03-29T00:30:00'],
    ['a second before midnight', '<c s="2"><v>46110.999988425923</v></c>', '2026-03-29T23:59:59'],
    ['the leap day of 2024', '<c s="1"><v>45351</v></c>', '2024-02-29'],
    ['a time of day', '<c s="3"><v>0.74861111111111112</v></c>', '17:58'],
    ['a number that is no date', '<c><v>46110</v></c>', '46110'],
    ['a true zero', '<c><v>0</v></c>', '0'],
    ['the shortest decimals', '<c><v>53.392000000000003</v></c>', '53.392'],
    ['a numeric percentage', '<c s="4"><v>0.91</v></c>', '0.91'],
    ['a percentage as text', '<c t="inlineStr"><is><t>91%</t></is></c>', '91%'],
    ['a code with a leading zero', '<c t="inlineStr"><is><t>010451590</t></is></c>', '010451590'],
    ['rich text', '<c t="inlineStr"><is><r><t>All </t></r><r><t>crime</t></r></is></c>', 'All crime'],
    ['a line break', '<c t="inlineStr"><is><t>All\r\ncrime</t></is></c>', 'All\ncrime'],
    ['true', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['false', '<c t="b"><v>0</v></c>', 'FALSE'],
    ['an error', '<c t="e"><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a formula with its value', '<c><f>SUM(A2:A9)</f><v>12</v></c>', '12'],
    ['a formula whose value is an error', '<c t="e"><f>A2/A3</f><v>#DIV/0!</v></c>', '#DIV/0!'],
    ['a formula never worked out, which is no blank', '<c><f>SUM(A2:A9)</f></c>', '=SUM(A2:A9)'],
  ])('reads %s', async (_, cell, text) => {
    expect(await rowsOf('cell.xlsx', xlsx(sheet(cell)))).toEqual([[text]]);
  });

  it('reads dates of the 1904 calendar: the same days, 1,462 fewer', async () => {
    const cells = '<c s="1"><v>44648</v></c><c s="2"><v>44648.020833333336</v></c><c s="3"><v>0.5</v></c>';
    expect(await rowsOf('mac.xlsx', xlsx(sheet(cells), true))).toEqual([
      ['2026-03-29', '2026-03-29T00:30:00', '12:00'],
    ]);
  });

  it('reads what another program writes', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Data',
          rows: [
            ['Day', 'Count'],
            [new Date('2014-03-31T00:00:00Z'), 12],
          ],
        },
      ],
    });
    expect(await rowsOf('other.xlsx', Buffer.from(bytes))).toEqual([
      ['Day', 'Count'],
      ['2014-03-31', '12'],
    ]);
  });

  it('keeps row numbers, makes rows equally wide and leaves out what is blank at the end', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c><c r="D4" s="1"/></row>';
    const blank = '<row r="9"><c r="A9" s="1"/></row>';
    expect(await rowsOf('gaps.xlsx', xlsx({ Sheet1: rows + blank }))).toEqual([
      ['', ''],
      ['', '1'],
      ['', ''],
      ['2', ''],
    ]);
  });

  it('gives a merged title once', async () => {
    const parts = xlsxParts({ Sheet1: textRows([['Crime in Vale'], ['a', 'b', 'c']]) });
    const merged = parts.map((part) =>
      part.name.endsWith('sheet1.xml')
        ? {
            ...part,
            content: String(part.content).replace(
              '</sheetData>',
              '</sheetData><mergeCells><mergeCell ref="A1:C1"/></mergeCells>',
            ),
          }
        : part,
    );
    expect(await rowsOf('merged.xlsx', zip(merged))).toEqual([
      ['Crime in Vale', '', ''],
      ['a', 'b', 'c'],
    ]);
  });

  it('gives every sheet, size and SHA-256 of the bytes', async () => {
    const bytes = xlsx({ First: textRows([['a']]), Second: '' });
    const workbook = await open('two.xlsx', bytes);
    expect(workbook).toEqual({
      ok: true,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      sheets: [
        { name: 'First', rows: [['a']] },
        { name: 'Second', rows: [] },
      ],
    });
  });

  it('reads .ods', async () => {
    const table =
      '<table:table table:name="S"><table:table-row><table:table-cell office:value-type="float" office:value="3"><text:p>3.0</text:p></table:table-cell></table:table-row></table:table>';
    expect(await rowsOf('a.ods', ods(table))).toEqual([['3']]);
  });
});

describe('openWorkbook refuses', () => {
  const broken = 'the workbook cannot be read: it is broken';
  const good = xlsx(sheet('<c><v>1</v></c>'));
  const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

  it.each<[string, string, string | Buffer, string]>([
    [
      'a CSV called .xlsx',
      'a.xlsx',
      'a,b\n1,2\n',
      'the name says .xlsx, but this is text: name it as what it is, or save it anew',
    ],
    [
      'a web page called .xls',
      'a.xls',
      '<html>',
      'the name says .xls, but this is text: name it as what it is, or save it anew',
    ],
    [
      'an .xlsx called .xls',
      'b.xls',
      good,
      'the name says .xls, but this is a zip file (such as .xlsx or .ods): name it as what it is, or save it anew',
    ],
    ['an .xlsx called .ods', 'b.ods', good, 'the workbook cannot be read: it is no OpenDocument spreadsheet'],
    ['an .ods called .xlsx', 'c.xlsx', ods(''), 'the workbook cannot be read: it is no Excel workbook'],
    [
      'a locked or old file called .xlsx',
      'd.xlsx',
      compound,
      'this is locked with a password, or an old Office file, and no .xlsx file: save it anew without a password',
    ],
    ['a broken .xls', 'e.xls', compound, broken],
    ['an empty file', 'f.xlsx', '', 'the file is empty (zero bytes)'],
    [
      'a workbook that is cut short',
      'g.xlsx',
      good.subarray(0, good.length - 30),
      'the workbook cannot be read: it is cut short',
    ],
    [
      'a workbook without sheets',
      'h.xlsx',
      zip([{ name: '[Content_Types].xml', content: '<Types/>' }]),
      broken,
    ],
    [
      'a locked .ods',
      'i.ods',
      ods('', [{ name: 'META-INF/manifest.xml', content: '<manifest:encryption-data/>' }]),
      'the workbook cannot be read: it is locked with a password',
    ],
  ])('%s', async (_, name, content, message) => {
    expect(await open(name, content)).toEqual({ ok: false, code: 'format-error', line: null, message });
  });

  it('a part that unpacks to far more than it says', async () => {
    const parts = xlsxParts(sheet('<c><v>1</v></c>')).map((part) =>
      part.name.endsWith('sheet1.xml') ? { ...part, content: ' '.repeat(5_000_000), declared: 100 } : part,
    );
    expect(await open('lie.xlsx', zip(parts))).toMatchObject({ ok: false, message: broken });
  });

  it('a file that is not there', async () => {
    expect(await openWorkbook(join(folder.path, 'none.xlsx'))).toMatchObject({
      message: 'the file does not exist',
    });
  });

  it('any damage, without a crash', async () => {
    for (let at = 0; at < good.length; at += 7) {
      const damaged = Buffer.from(good);
      damaged[at] = damaged[at]! ^ 0xff;
      const workbook = await open('damaged.xlsx', damaged);
      if (workbook.ok) expect(workbook.sheets.map(({ rows }) => rows)).toEqual([[['1']]]);
      else expect(workbook.message).toMatch(/^(the workbook cannot be read: it |the name says)/);
    }
  });
});

const ONS = 'samples/ons-csp-tables/';
const BOOK = `${ONS}policeforceareatablesyedecember2024.xlsx`;

/** The CSV exports beside a workbook are its sheets, made by ONS's own program. */
function csvRows(path: string): string[][] {
  return parse(readFileSync(SHARED + path, 'utf8'), { bom: true, relax_column_count: true });
}

function padded(rows: readonly (readonly string[])[], width: number): readonly (readonly string[])[] {
  return rows.map((row) => Array.from({ length: width }, (_, at) => (row[at] ?? '').replace(/\r\n/g, '\n')));
}

/** Each workbook is read once for all of its tables. */
const opened = new Map<string, ReturnType<typeof openWorkbook>>();

async function sheetOf(path: string, name: string) {
  const opening = opened.get(path) ?? openWorkbook(SHARED + path);
  opened.set(path, opening);
  const workbook = await opening;
  if (!workbook.ok) throw new Error(workbook.message);
  return workbook.sheets.find((one) => one.name.trim() === name)?.rows ?? [];
}

describe.runIf(hasRealData(BOOK))('the ONS tables for the year ending December 2024', () => {
  it.each(['C1', 'C2', 'C3', 'C4', 'C5', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9'])(
    'has every cell of table %s as its CSV has',
    async (name) => {
      const rows = await sheetOf(BOOK, `Table ${name}`);
      const csv = csvRows(`${ONS}ye-dec-2024_Table-${name}.csv`);
      const width = Math.max(...csv.map((row) => row.length));
      expect(rows.length).toBe(csv.length);
      expect(padded(rows, width)).toEqual(padded(csv, width));
    },
  );
});

const MYE = 'samples/population/ons_ukmidyearestimates20182019ladcodes.xls';
const MYE_CSV = 'samples/population/ons_mye2_persons_2018_saveas.csv';

describe.runIf(hasRealData(MYE, MYE_CSV))('the mid-year estimates as .xls', () => {
  it('has every cell of the sheet MYE2 as its CSV has', async () => {
    const rows = await sheetOf(MYE, 'MYE2-All');
    const csv = csvRows(MYE_CSV);
    expect(rows.length).toBeGreaterThan(430);
    expect(padded(rows, 95)).toEqual(padded(csv.slice(0, rows.length), 95));
    expect(csv.slice(rows.length).flat().join('')).toBe('');
  });
});

const LINT = ['reliability/csvlint/spreadsheet.xls', 'reliability/csvlint/spreadsheet.xlsx'];

describe.runIf(hasRealData(...LINT))('the workbooks of csvlint', () => {
  it('hold the same record as .xls and as .xlsx', async () => {
    const [old, young] = await Promise.all(LINT.map((path) => openWorkbook(SHARED + path)));
    expect(old?.ok && old.sheets).toEqual(young?.ok && young.sheets);
    expect(old?.ok && old.sheets[0]?.rows).toHaveLength(1);
  });
});
