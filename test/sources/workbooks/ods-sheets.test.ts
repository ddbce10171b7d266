import { describe, expect, it } from 'vitest';
import { odsSheets } from '../../../src/sources/workbooks/ods-sheets.ts';
import { odsContent } from '../../support/workbooks.ts';

const text = (value: string) =>
  `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`;
const table = (rows: string, name = 'S') => `<table:table table:name="${name}">${rows}</table:table>`;

function rowsOf(rows: string) {
  return odsSheets(odsContent(table(rows)))[0]?.rows;
}

/** The text of one cell with these attributes, showing this. */
function cell(attributes: string, shown: string) {
  return rowsOf(
    row(`<table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell>`),
  )?.[0]?.[0];
}

describe('odsSheets', () => {
  it('gives the sheets by name', () => {
    const sheets = odsSheets(odsContent(table(row(text('a')), 'A &amp; B') + table('', 'Blank')));
    expect(sheets).toEqual([
      { name: 'A & B', rows: [['a']] },
      { name: 'Blank', rows: [] },
    ]);
  });

  // Attributes of cells: OASIS OpenDocument 1.3 part 3, 19.385 on.
  it.each([
    ['a number, not as it is shown', 'office:value-type="float" office:value="1234.5"', '1,234.5', '1234.5'],
    ['a numeric percentage', 'office:value-type="percentage" office:value="0.91"', '91%', '0.91'],
    ['money', 'office:value-type="currency" office:value="12"', '£12.00', '12'],
    ['a date', 'office:value-type="date" office:date-value="2026-03-29"', '29/03/26', '2026-03-29'],
    [
      'a date at midnight',
      'office:value-type="date" office:date-value="2026-03-29T00:00:00"',
      '29/03/26',
      '2026-03-29',
    ],
    [
      'half past midnight',
      'office:value-type="date" office:date-value="2026-03-29T00:30:00"',
      '00:30',
      '2026-03-29T00:30:00',
    ],
    [
      'half past, a fraction early',
      'office:value-type="date" office:date-value="2026-03-29T00:29:59.999999"',
      '00:30',
      '2026-03-29T00:30:00',
    ],
    ['a time', 'office:value-type="time" office:time-value="PT17H58M00S"', '17:58', '17:58'],
    [
      'a duration over a day',
      'office:value-type="time" office:time-value="PT25H30M05S"',
      '25:30:05',
      '25:30:05',
    ],
    ['true', 'office:value-type="boolean" office:boolean-value="true"', 'WAHR', 'TRUE'],
    ['a text', 'office:value-type="string"', '91%', '91%'],
    [
      'an error, whose value says 0',
      'table:formula="of:=1/0" office:value-type="float" office:value="0"',
      '#DIV/0!',
      '#DIV/0!',
    ],
    ['an error of LibreOffice', 'office:value-type="string" office:string-value=""', 'Err:502', 'Err:502'],
    ['entities', 'office:value-type="string"', 'A &amp; E &lt;5 &#163;&#xA3;', 'A & E <5 ££'],
    [
      'a > in an attribute',
      'table:formula="of:=IF([.A1]>0;1;2)" office:value-type="float" office:value="2"',
      '2',
      '2',
    ],
    [
      'spans, blanks and breaks',
      'office:value-type="string"',
      'a<text:s text:c="2"/><text:span>b</text:span><text:line-break/>c<text:tab/>d',
      'a  b\nc\td',
    ],
  ])('reads %s', (_, attributes, shown, expected) => expect(cell(attributes, shown)).toBe(expected));

  it('joins the paragraphs of a cell and leaves its comment out', () => {
    const annotation = '<office:annotation><text:p>check this</text:p></office:annotation>';
    const inside = `${annotation}<text:p>one</text:p><text:p>two</text:p>`;
    expect(rowsOf(row(`<table:table-cell>${inside}</table:table-cell>`))).toEqual([['one\ntwo']]);
  });

  it('counts rows in groups and header rows: row numbers stay as they are', () => {
    const header = `<table:table-header-rows>${row(text('h'))}</table:table-header-rows>`;
    const group = `<table:table-row-group>${row(text('a'))}<table:table-row-group>${row(text('b'))}</table:table-row-group></table:table-row-group>`;
    expect(rowsOf(header + group + row(text('c')))).toEqual([['h'], ['a'], ['b'], ['c']]);
  });

  it('repeats rows and cells', () => {
    const twice = ' table:number-rows-repeated="2"';
    const cells = `<table:table-cell table:number-columns-repeated="2"/>${text('x').replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="2"')}`;
    expect(rowsOf(row('<table:table-cell/>', twice) + row(cells, twice))).toEqual([
      [],
      [],
      ['', '', 'x', 'x'],
      ['', '', 'x', 'x'],
    ]);
  });

  it('writes nothing out for the million blank rows under a table', () => {
    const blank = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>';
    expect(rowsOf(row(text('a')) + row(blank, ' table:number-rows-repeated="1048575"'))).toEqual([['a']]);
  });

  it('gives a merged title once', () => {
    const covered = `<table:covered-table-cell>${'<text:p>Title</text:p>'}</table:covered-table-cell>`;
    expect(rowsOf(row(`${text('Title')}${covered}${text('x')}`))).toEqual([['Title', '', 'x']]);
  });

  it('refuses what would fill memory', () => {
    const bomb = row(
      text('a').replace('<table:table-cell', '<table:table-cell table:number-columns-repeated="900000000"'),
    );
    expect(() => rowsOf(bomb)).toThrow('a sheet of it has more than 20 million cells');
    expect(() => rowsOf(row(text('a'), ' table:number-rows-repeated="900000000"'))).toThrow('20 million');
  });

  it('refuses a document that is cut short', () => {
    expect(() => odsSheets(odsContent(table(row(text('a')))).slice(0, -40))).toThrow('does not end');
  });
});
