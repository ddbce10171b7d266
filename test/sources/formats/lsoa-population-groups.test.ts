import { describe, expect, it } from 'vitest';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { settlePopulations } from '../../../src/observations/populations/settle-populations.ts';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FILE = 'samples/population/sussex_lsoa_mye_16_20.csv';
const HEAD = '"LSOA11NM","LSOA11CD","Age_group","Sex","2016","2017","2016_20"\n';

describe('lsoaPopulationGroups', () => {
  it('reads a part of each year of the header, and leaves the sum of several years alone', async () => {
    const read = await readText(
      'lsoa-population-groups',
      `${HEAD}Adur 001A,E01031349,0-4 years,Male,27,0,131\n`,
    );
    expect(read.records.populations).toMatchObject([
      { area: 'E01031349', year: 2016, part: 'Male, 0-4 years', population: 27 },
      { area: 'E01031349', year: 2017, part: 'Male, 0-4 years', population: 0 },
    ]);
  });

  it('refuses a missing figure and a missing group, at line and column', async () => {
    const rows = [
      'A,E01031349,0-4 years,Male,27,..,131',
      'A,E01031349,,Male,27,1,131',
      'A,E01031349,5-9,Male,2,1,3',
    ];
    const read = await readText('lsoa-population-groups', `${HEAD}${rows.join('\n')}\n`);
    expect(countsOf(read)).toEqual([3, 1, 2, 0]);
    expect(read.issues).toMatchObject([
      { line: 2, column: 6 },
      { line: 3, column: 3 },
    ]);
  });

  it('takes a whole total as the whole, and never adds half a total to its groups', async () => {
    const rows = ['A,E01031349,All ages,Persons,50,51,101', 'A,E01031349,All ages,Male,24,25,49'];
    const read = await readText(
      'lsoa-population-groups',
      `${HEAD}${rows.join('\n')}\nA,E01031349,0-4,Persons,3,3,6\n`,
    );
    expect(countsOf(read)).toEqual([3, 1, 0, 2]);
    expect(read.records.populations).toMatchObject([
      { year: 2016, part: null, population: 50 },
      { part: null },
    ]);
    expect(read.issues).toMatchObject([{ code: 'parts-skipped', line: 3 }]);
  });

  it('refuses a file whose header has no year', async () => {
    const text = 'LSOA11CD,Age_group,Sex,2016_20\nE01031349,0-4 years,Male,131\n';
    expect((await readText('lsoa-population-groups', text)).unread).toEqual(['a.csv']);
  });
});

describe.skipIf(!hasRealData(FILE))('lsoaPopulationGroups on the Sussex file', () => {
  it('reads 18,180 rows of 505 LSOAs and adds each LSOA up', async () => {
    const read = await readShared('lsoa-population-groups', FILE);
    expect([countsOf(read), read.issues]).toEqual([[18_180, 18_180, 0, 0], []]);
    const plain = new Map<string, number>();
    for (const line of plainLines(FILE).slice(1)) {
      const cells = plainCells(line);
      plain.set(cells[1]!, (plain.get(cells[1]!) ?? 0) + Number(cells[8]));
    }
    const wanted = [...plain.keys()].map((area) => ({ area, year: 2020, of: 'residents' as const }));
    const settled = settlePopulations(read.records.populations, wanted, indexAreas([], []));
    expect(settled.issues).toEqual([]);
    expect(settled.populations.map(({ area, value }) => [area, value])).toEqual([...plain]);
    expect(plain.size).toBe(505);
  });
});
