import { describe, expect, it } from 'vitest';
import { countsOf, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FILE = 'samples/peers/trafford_children_offending.csv';
const BOARD = 'Financial_Year,YJS,England_Wales,Number_Children';
const TIDY =
  'area_code,area_name,area_type,period,indicator,measure,unit,value,compared_to_England,inequality';

describe('youthJustice', () => {
  it('reads the table of the Youth Justice Board', async () => {
    const text = `${BOARD}\n2014-15,Herefordshire,England,131\n2010-11,Herefordshire,England,*\n`;
    const { records, issues } = await readText('youth-justice', text);
    expect(issues).toEqual([]);
    expect(records.counts).toMatchObject([
      {
        category: 'children-cautioned-or-sentenced',
        areaName: 'Herefordshire',
        period: { label: '2014-15' },
        count: { value: 131 },
        listed: 'area',
      },
      { period: { kind: 'financial-year', label: '2010-11' }, count: { kind: 'suppressed' } },
    ]);
  });

  it('names line and column of what is no count', async () => {
    const found = await readText('youth-justice', `${BOARD}\n2014-15,A,England,13.1\n2014-15,B,England,7\n`);
    expect(countsOf(found)).toEqual([2, 1, 1, 0]);
    expect(found.issues).toMatchObject([{ code: 'type-error', line: 2, column: 4 }]);
  });

  it('skips the rates of a tidied table and says so once', async () => {
    const rows = ['Count,Children,204', '"Per 10,000 aged 10-17",Children,69'].map(
      (cells) => `E09000006,Bromley,UA,2014/15,Children cautioned or sentenced,${cells},NA,NA`,
    );
    const found = await readText('youth-justice', [TIDY, ...rows, ''].join('\n'));
    expect(countsOf(found)).toEqual([2, 1, 0, 1]);
    expect(found.issues).toMatchObject([{ code: 'rate-left-out', severity: 'note', line: 3, column: 6 }]);
  });

  it.each([
    ['Children cautioned or sentenced', 1],
    ['First time entrants to the youth justice system', 1],
    ['Young people who re-offend', 1],
    ['Children in low income families', 0],
    ['Offence rate', 0],
    ['', 0],
  ])('takes rows about "%s": %d', async (subject, accepted) => {
    const found = await readText(
      'youth-justice',
      `${TIDY}\nE09000006,Bromley,UA,2014/15,${subject},Count,Children,204,NA,NA\n`,
    );
    expect(countsOf(found)).toEqual([1, accepted, 1 - accepted, 0]);
    if (accepted === 0) expect(found.issues).toMatchObject([{ line: 2, column: 5 }]);
  });

  it('refuses a tidy table that does not say what it counts', async () => {
    const found = await readText(
      'youth-justice',
      'area_code,area_name,period,value\nE09000006,B,2014/15,2\n',
    );
    expect(found.balances).toEqual([]);
    expect(found.issues).toMatchObject([{ code: 'format-error', line: 1 }]);
  });

  it.skipIf(!hasRealData(FILE))('has the counts of the real table', async () => {
    const counts = plainLines(FILE).filter((line) => line.includes(',Count,'));
    const found = await readShared('youth-justice', FILE);
    expect(countsOf(found)).toEqual([242, counts.length, 0, 242 - counts.length]);
    const given = counts.map((line) => {
      const cells = line.split(',');
      return `${cells[0]} ${cells[3]!.replace('/', '-')} ${cells[7]}`;
    });
    expect(
      found.records.counts.map(({ area, period, count }) =>
        [area, period.label, count.kind === 'value' ? count.value : count.kind].join(' '),
      ),
    ).toEqual(given);
  });
});
