import { describe, expect, it } from 'vitest';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

/** File, edition, rows, and where its decile and rank stand; from the end where names hold commas. */
const files = [
  ['samples/geography/imd2010englsoa2011.csv', '2010', 32_844, 4, 5],
  ['samples/geography/imd2015_lsoa11.west-mercia.csv', '2015', 781, -1, -2],
  ['real/imd2019_england_lsoa11.csv', '2019', 32_844, 1, 9],
] as const;

describe('imd', () => {
  it('reads decile and rank of File 7 as published', async () => {
    const head =
      'LSOA code (2011),Index of Multiple Deprivation (IMD) Rank (where 1 is most deprived),Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)';
    const read = await readText('imd', `${head}\nE01000001,29199,9\n`, { constants: { year: '2019' } });
    expect(read.records.classes).toMatchObject([
      { place: 'E01000001', scheme: 'imd-2019-decile', value: '9' },
      { place: 'E01000001', scheme: 'imd-2019-rank', value: '29199' },
    ]);
  });

  it('refuses deciles and ranks that cannot be, at line and column', async () => {
    const rows = [
      'E01000001,0,1',
      'E01000002,11,1',
      'E01000003,1,1.5',
      'E01000004,1,40000',
      ',1,1',
      'E01000005,1,1',
    ];
    const text = `lsoa11_code,IMD_decile,IMD_rank\n${rows.join('\n')}\n`;
    const read = await readText('imd', text, { constants: { year: '2019' } });
    expect(countsOf(read)).toEqual([6, 1, 5, 0]);
    expect(read.issues.map(({ line, column }) => [line, column])).toEqual([
      [2, 2],
      [3, 2],
      [4, 3],
      [5, 3],
      [6, 1],
    ]);
  });

  it('refuses a table whose header says another edition than the configuration', async () => {
    const text =
      'LSOA11CD,LSOA11NM,IMD 2010 adjusted,National quintile1,National decile2,imd_rank\nE01000001,A,6.16,5,9,29130\n';
    const read = await readText('imd', text, { constants: { year: '2019' } });
    expect(countsOf(read)).toEqual([1, 0, 1, 0]);
    expect(read.issues[0]?.message).toContain('the header says 2010');
  });
});

describe.skipIf(!hasRealData(...files.map(([file]) => file)))('imd on the tables seen', () => {
  it.each(files)('reads %s, edition %s, whole: %d LSOAs', async (file, year, rows, decile, rank) => {
    const read = await readShared('imd', file, { constants: { year } });
    expect([countsOf(read), read.issues]).toEqual([[rows, rows, 0, 0], []]);
    const plain = plainLines(file).slice(1).map(plainCells);
    const of = (what: string) =>
      read.records.classes.filter(({ scheme }) => scheme === `imd-${year}-${what}`).map(({ value }) => value);
    expect(of('decile')).toEqual(plain.map((cells) => cells.at(decile)));
    expect(of('rank')).toEqual(plain.map((cells) => cells.at(rank)));
  });
});
