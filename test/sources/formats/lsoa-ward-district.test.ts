import { describe, expect, it } from 'vitest';
import type { Area } from '../../../src/model/area.ts';
import { indexAreas } from '../../../src/observations/areas/area-index.ts';
import { countsOf, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const ALL = 'real/LSOA11_WD18_LAD18_lookup_EW.csv';
const SOME = 'samples/geography/LSOA11_WD18_LAD18_lookup.west-mercia.csv';
const HEAD = 'LSOA11CD,LSOA11NM,WD18CD,WD18NM,WD18NMW,LAD18CD,LAD18NM,FID\n';

describe('lsoaWardDistrict', () => {
  it('links the LSOA to ward and district, and the ward to nothing', async () => {
    const read = await readText(
      'lsoa-ward-district',
      `${HEAD}E01000001,A 001A,E05000001,North,,E06000001,A,1\n`,
    );
    expect(read.records.links).toMatchObject([
      { child: 'E01000001', parent: 'E05000001', parentName: 'North', parentLayer: 'ward' },
      { child: 'E01000001', parent: 'E06000001', parentName: 'A', parentLayer: 'district' },
    ]);
  });

  it('refuses a row without its ward, at its line and column', async () => {
    const rows = 'E01000001,A 001A,,,,E06000001,A,1\nE01000002,A 001B,E05000001,North,,E06000001,A,2\n';
    const read = await readText('lsoa-ward-district', HEAD + rows);
    expect(countsOf(read)).toEqual([2, 1, 1, 0]);
    expect(read.issues).toMatchObject([{ code: 'constraint-error', line: 2, column: 3 }]);
  });
});

describe.skipIf(!hasRealData(ALL, SOME))('lsoaWardDistrict on the published look-up', () => {
  it.each([
    [ALL, 34_753],
    [SOME, 781],
  ])('reads %s whole: %d LSOAs', async (file, rows) => {
    const read = await readShared('lsoa-ward-district', file);
    expect([countsOf(read), read.issues]).toEqual([[rows, rows, 0, 0], []]);
    expect(plainLines(file)).toHaveLength(rows + 1);
    expect(read.records.links).toHaveLength(2 * rows);
  });

  it('has the 116 LSOAs of Herefordshire as its only parts', async () => {
    const { links } = (await readShared('lsoa-ward-district', ALL)).records;
    const area: Area = { code: 'E06000019', name: 'Herefordshire', type: 'local-authority', aliases: [] };
    const plain = plainLines(ALL).filter((line) => line.includes(',E06000019,'));
    const index = indexAreas([area], links);
    const [parts, ...others] = index.parts(area.code);
    expect([parts?.length, others.length, plain.length]).toEqual([116, 0, 116]);
    expect(new Set(parts)).toEqual(new Set(plain.map((line) => line.slice(0, 9))));
    expect(index.smallAreas(area.code, [])).toBe(116);
  });
});
