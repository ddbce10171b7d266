import { describe, expect, it } from 'vitest';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FILE = 'samples/home-office/arrests-open-data.head15000.csv';
const HEADER = 'financial_year,force_name,offence_group,ethnic_group,age_group,sex,arrests,year_ending';

describe('homeOfficeArrests', () => {
  it('gives the parts of one count, told apart by who was arrested', async () => {
    const line = '2010/11,Dyfed-Powys,Drug offences,White,10 - 17 years,Male,12,2011-03-31';
    const { records, issues } = await readText('home-office-arrests', [HEADER, line, ''].join('\n'));
    expect(issues).toEqual([]);
    expect(records.counts).toMatchObject([
      {
        category: 'arrests-drug-offences',
        areaName: 'Dyfed-Powys',
        areaTypes: ['police-force'],
        listed: 'area',
        part: 'White / 10 - 17 years / Male',
        period: { kind: 'financial-year', label: '2010-11' },
        count: { kind: 'value', value: 12 },
      },
    ]);
  });

  it('names line and column of what is no count, and leaves its sum without a value', async () => {
    const lines = ['White,10 - 17 years,Male,-3', 'White,10 - 17 years,Female,NA'].map(
      (cells) => `2010/11,Kent,Robbery,${cells},2011-03-31`,
    );
    const found = await readText('home-office-arrests', [HEADER, ...lines, ''].join('\n'));
    expect(countsOf(found)).toEqual([2, 1, 1, 0]);
    expect(found.issues).toMatchObject([{ code: 'constraint-error', line: 2, column: 7 }]);
    expect(found.records.counts.map(({ count }) => count)).toEqual([
      { kind: 'missing' },
      { kind: 'missing' },
    ]);
  });

  it.skipIf(!hasRealData(FILE))('has the totals of plain splitting', async () => {
    const cells = plainLines(FILE).slice(1).map(plainCells);
    const found = await readShared('home-office-arrests', FILE);
    expect(countsOf(found)).toEqual([15_000, 15_000, 0, 0]);
    const total = (force: string) =>
      cells.filter((cell) => cell[1] === force).reduce((sum, cell) => sum + Number(cell[6]), 0);
    for (const force of ['Avon and Somerset', 'Dyfed-Powys', 'Gloucestershire']) {
      const counted = found.records.counts
        .filter(({ areaName }) => areaName === force)
        .reduce((sum, { count }) => sum + (count.kind === 'value' ? count.value : Number.NaN), 0);
      expect(counted, force).toBe(total(force));
    }
    expect(new Set(found.records.counts.map((one) => `${one.category}${one.areaName}${one.part}`)).size).toBe(
      15_000,
    );
  });
});
