import { describe, expect, it } from 'vitest';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const constants = { year: '2020' };
const files = [
  ['real/population20_lsoa11_syoa.csv', 34_753, 59_719_724],
  ['samples/population/population20_lsoa11_syoa.south-worcs+hereford.csv', 302, 504_409],
  ['samples/population/population20_ltla21.csv', 331, 59_719_724],
] as const;

const ages = Array.from({ length: 91 }, (_, age) => (age === 90 ? '90+' : String(age)));
const header = `"lsoa11_name","lsoa11_code","total_population",${ages.map((age) => `"${age}"`).join(',')}`;
const row = (code: string, total: number) => `"Vale 001A","${code}",${total},${ages.map(() => 1).join(',')}`;

describe('lsoaPopulation', () => {
  it('has the year that the configuration sets', async () => {
    const read = await readText('lsoa-population', `${header}\n${row('E01000001', 91)}\n`, { constants });
    expect(read.records.populations).toMatchObject([
      { area: 'E01000001', areaName: 'Vale 001A', year: 2020, of: 'residents', population: 91 },
    ]);
  });

  it('refuses ages that do not add up, at line and column; without a year, everything', async () => {
    const text = `${header}\n${row('E01000001', 91)}\n${row('E01000002', 19)}\n`;
    const read = await readText('lsoa-population', text, { constants });
    expect(countsOf(read)).toEqual([2, 1, 1, 0]);
    expect(read.issues).toMatchObject([{ line: 3, column: 3, message: 'the ages add to 91, not to 19' }]);
    expect(countsOf(await readText('lsoa-population', text))).toEqual([2, 0, 2, 0]);
  });
});

describe.skipIf(!hasRealData(...files.map(([file]) => file)))(
  'lsoaPopulation on the files of mid-2020',
  () => {
    it.each(files)('reads %s whole: %d areas, %d people', async (file, rows, people) => {
      const read = await readShared('lsoa-population', file, { constants });
      // Total of the last 91 cells, the ages: names of areas may hold commas.
      const plain = plainLines(file)
        .slice(1)
        .map((line) =>
          plainCells(line)
            .slice(-91)
            .reduce((sum, cell) => sum + Number(cell), 0),
        );
      expect([countsOf(read), read.issues]).toEqual([[rows, rows, 0, 0], []]);
      expect(read.records.populations.map(({ population }) => population)).toEqual(plain);
      expect(plain.reduce((sum, one) => sum + one, 0)).toBe(people);
    });
  },
);
