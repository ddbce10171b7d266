import { describe, expect, it } from 'vitest';
import { describedFile } from '../../../../src/report/terminal/describe/describe-file.ts';
import { createPalette } from '../../../../src/report/terminal/palette.ts';
import { describedColumn, describedFileOf, describedTable } from '../../../support/descriptions.ts';

const palette = createPalette(false);
const text = (changes: Parameters<typeof describedFileOf>[0], whole = false) =>
  describedFile(describedFileOf(changes), palette, 80, whole);

describe('describedFile', () => {
  it('says how the file is written, what the table is and what each column holds', () => {
    const table = describedTable({
      headerLine: 8,
      title: 'Crime in Vale',
      records: 13_466,
      blankRecords: 1,
      columns: [
        describedColumn({
          name: 'Offence',
          kind: 'text',
          distinct: { count: 2, more: false },
          examples: ['Arson', 'Burglary'],
        }),
        describedColumn({ position: 2, range: { from: '0', to: '12' }, blank: 3 }),
      ],
      areas: [{ column: 3, type: 'local authorities', count: 2 }],
      formats: ['tidy-one', 'tidy-two'],
    });
    expect(text({ tables: [table], delimiter: ';' })).toBe(
      [
        'input/crime.csv',
        '  UTF-8, semicolons',
        '  Title: Crime in Vale',
        '  13,466 records and 1 blank line, 2 columns, header on line 8',
        '  Areas by code: local authorities 2 (column 3)',
        '  Can be read as format: tidy-one, tidy-two',
        '  Column                  Kind       Blank  What it holds',
        '  Offence                 text           0  2 values: Arson | Burglary',
        '  Count                   number         3  0 to 12',
      ].join('\n'),
    );
  });

  it.each([
    [{ encoding: 'windows-1252', encodingSure: false }, 'Windows-1252 (assumed: not valid UTF-8), commas'],
    [{ encoding: 'utf-16le', delimiter: '\t' }, 'UTF-16, tabs'],
    [
      { encoding: 'utf-16le', encodingSure: false, delimiter: '|' },
      'UTF-16 (assumed: no byte-order mark), bars',
    ],
    [{ encoding: 'workbook', delimiter: '' }, 'workbook, one sheet with something in'],
  ])('says %j as %s', (changes, how) => expect(text(changes).split('\n')[1]).toBe(`  ${how}`));

  it('lists the sheets of a workbook, or shows all of each when told so', () => {
    const tables = ['Notes ', 'Table C2'].map((sheet) =>
      describedTable({ sheet, formats: sheet === 'Notes ' ? [] : ['one'] }),
    );
    const list = text({ encoding: 'workbook', tables });
    expect(list.split('\n').slice(1)).toEqual([
      '  workbook, 2 sheets with something in',
      '  Sheet                         Records  Columns  Formats',
      '  Notes                              10        1',
      '  Table C2                           10        1  one',
      '  assess describe --sheet NAME shows the columns of one.',
    ]);
    const whole = text({ encoding: 'workbook', tables }, true);
    expect(whole).toContain('Sheet "Notes"');
    expect(whole).toContain('Sheet "Table C2"');
  });

  it('warns of columns that look personal, of other widths and of a broken file', () => {
    const table = describedTable({
      headerLine: null,
      records: 1,
      columns: [describedColumn({ position: 4, name: 'Victim DOB', personal: 'a date of birth' })],
      otherWidth: { count: 1, line: 9 },
      fault: { line: 12, message: 'a quote opened in this record is never closed' },
    });
    const lines = text({ tables: [table] }).split('\n');
    expect(lines).toContain('  1 record, 1 column, no header found');
    expect(lines.slice(-5)).toEqual(
      [
        '  warning  the file is broken from line 12 on: a quote opened in this record is',
        '           never closed',
        '  warning  1 record with another number of cells than the header, first on line',
        '           9',
        '  warning  column 4 "Victim DOB" looks like a date of birth: leave it out of the',
      ]
        .concat(['           extract'])
        .slice(-5),
    );
  });

  it('has no line over 80 columns and no control character of the data', () => {
    const name = `${'A very long name of a column '.repeat(6)}\u001b[31m`;
    const table = describedTable({
      title: 'x '.repeat(300),
      columns: [describedColumn({ name, kind: 'text', examples: ['y'.repeat(30), 'z'.repeat(30)] })],
    });
    const lines = text({ file: 'a\u0007.csv', tables: [table] }).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(lines.join('')).not.toMatch(/[\u0000-\u001f]/);
  });
});
