import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/model/area.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { settlePopulations } from '../../../src/observations/populations/settle-populations.ts';
import { countsOf, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FILE = 'samples/geography/LAD17_CSP17_PFA17_lookup.csv';
const PEOPLE = 'samples/population/ons-mye_lad19_2001-2019_long.csv';
const HEAD = 'LAD17CD,LAD17NM,CSP17CD,CSP17NM,PFA17CD,PFA17NM,FID\n';

describe('districtCspForce', () => {
  it('links district to partnership and force, and partnership to force', async () => {
    const read = await readText(
      'district-csp-force',
      `${HEAD}E06000019,H,E22000326,H,E23000016,West Mercia,1\n`,
    );
    expect(read.records.links.map(({ layer, child, parent }) => [layer, child, parent])).toEqual([
      ['district', 'E06000019', 'E22000326'],
      ['district', 'E06000019', 'E23000016'],
      ['csp', 'E22000326', 'E23000016'],
    ]);
  });

  it('refuses a row without its partnership, at its line and column', async () => {
    const rows = 'E06000019,H,,,E23000016,West Mercia,1\nE06000020,T,E22000333,T,E23000016,West Mercia,2\n';
    const read = await readText('district-csp-force', HEAD + rows);
    expect(countsOf(read)).toEqual([2, 1, 1, 0]);
    expect(read.issues).toMatchObject([{ line: 2, column: 3 }]);
  });
});

const worcester: Area = { code: 'E22000332', name: 'South Worcester', type: 'csp', aliases: [] };
const mercia: Area = { code: 'E23000016', name: 'West Mercia', type: 'police-force', aliases: [] };

describe.skipIf(!hasRealData(FILE, PEOPLE))('districtCspForce on the look-up of 2017', () => {
  it('reads 348 districts of 314 partnerships and 43 forces', async () => {
    const read = await readShared('district-csp-force', FILE);
    const codes = (at: number) =>
      new Set(plainLines(FILE).flatMap((line) => line.match(/\b[A-Z]\d{8}\b/g)?.[at] ?? [])).size;
    expect([countsOf(read), read.issues]).toEqual([[348, 348, 0, 0], []]);
    const parents = new Set(read.records.links.map(({ parent }) => parent));
    expect([parents.size, codes(1), codes(2)]).toEqual([357, 314, 43]);
  });

  it('adds the people of a partnership and of a force up from their districts, once', async () => {
    const { links } = (await readShared('district-csp-force', FILE)).records;
    const { populations } = (await readShared('ons-mye-long', PEOPLE)).records;
    const wanted = [worcester, mercia].map(({ code }) => ({
      area: code,
      year: 2013,
      of: 'residents' as const,
    }));
    const settled = settlePopulations(populations, wanted, indexAreas([worcester, mercia], links));
    // Malvern Hills 75,560, Worcester 100,363, Wychavon 118,906; the force from the lines of its districts.
    const districts = plainLines(FILE).filter((line) => line.includes(',E23000016,'));
    const force = districts.reduce((sum, line) => {
      const found = plainLines(PEOPLE).find(
        (one) => one.startsWith(line.slice(0, 9)) && one.includes(',2013,'),
      );
      return sum + Number(found?.split(',').at(-1));
    }, 0);
    expect(settled.populations.map(({ value }) => value)).toEqual([294_829, force]);
    expect(districts).toHaveLength(9);
  });
});
