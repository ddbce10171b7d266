import { describe, expect, it } from 'vitest';
import { chooseSheet } from '../../../src/sources/table/choose-sheet.ts';

const notes = { name: 'Notes', rows: [['About these tables']] };
const blank = { name: 'Blank', rows: [] };
const table = (name: string, above = 0) => ({
  name,
  rows: [...Array<string[]>(above).fill(['']), ['area', 'count']],
});
const isHeader = (cells: readonly string[]) => cells.includes('area');

describe('chooseSheet', () => {
  it('takes the only sheet that has the columns', () => {
    expect(chooseSheet([notes, table('Data', 14)], null, isHeader)).toEqual({
      ok: true,
      sheet: table('Data', 14),
    });
  });

  it('looks for them no further than for any header: 15 rows', () => {
    expect(chooseSheet([notes, table('Data', 15)], null, isHeader)).toMatchObject({
      ok: false,
      code: 'missing-label',
      message: 'none of the sheets has the columns wanted within its first 15 rows: "Notes", "Data"',
    });
  });

  it('leaves it to the reader of the table to say what the only filled sheet lacks', () => {
    expect(chooseSheet([blank, notes], null, isHeader)).toEqual({ ok: true, sheet: notes });
  });

  it('names the sheets when several have the columns, with a limit', () => {
    const many = Array.from({ length: 10 }, (_, at) => table(`T${at} `));
    expect(chooseSheet(many, null, isHeader)).toMatchObject({
      ok: false,
      code: 'ambiguous-sheet',
      message:
        '10 sheets have the columns wanted: "T0", "T1", "T2", "T3", "T4", "T5", "T6", "T7" and 2 more; name the one to read as sheet: in the configuration',
    });
  });

  it.each(['Table C2', 'table c2', 'Table  C2 '])(
    'finds the sheet called "%s" whatever its blanks',
    (wanted) => {
      const sheets = [table('Table C1'), table('Table C2 ')];
      expect(chooseSheet(sheets, wanted, isHeader)).toEqual({ ok: true, sheet: sheets[1] });
    },
  );

  it('names the sheets there are when the one wanted is not there', () => {
    expect(chooseSheet([notes, blank], 'Data', isHeader)).toMatchObject({
      ok: false,
      code: 'missing-sheet',
      message: 'there is no sheet "Data"; there are: "Notes", "Blank"',
    });
  });

  it('refuses a workbook with nothing in it', () => {
    expect(chooseSheet([blank], null, isHeader)).toMatchObject({ message: 'the workbook holds no records' });
  });
});
