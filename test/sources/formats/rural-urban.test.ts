import { describe, expect, it } from 'vitest';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const ALL = 'real/ruc11_lsoa11_EW.csv';
const SOME = 'samples/geography/ruc11_lsoa11.herefordshire-range.csv';
const LSOAS = 'real/LSOA11_WD18_LAD18_lookup_EW.csv';
const HEAD = 'lsoa11_code,ruc11_code,ruc,classification\n';

describe('ruralUrban', () => {
  it('says the class and whether it is urban', async () => {
    const read = await readText('rural-urban', `${HEAD}E01013978,B1,Urban,Urban conurbation\n`);
    expect(read.records.classes).toMatchObject([
      { place: 'E01013978', scheme: 'rural-urban-2011', value: 'B1' },
      { place: 'E01013978', scheme: 'rural-urban', value: 'urban' },
    ]);
  });

  it('refuses a class that there is not, or that contradicts its group, at line and column', async () => {
    const rows = [
      'E01000001,F9,Rural,x',
      'E01000002,toString,Rural,x',
      'E01000003,D1,Urban,x',
      'E01000004,D1,Rural,x',
    ];
    const read = await readText('rural-urban', `${HEAD}${rows.join('\n')}\n`);
    expect(countsOf(read)).toEqual([4, 1, 3, 0]);
    expect(read.issues).toMatchObject([
      { line: 2, column: 2 },
      { line: 3, column: 2 },
      { line: 4, column: 3 },
    ]);
  });
});

describe.skipIf(!hasRealData(ALL, SOME, LSOAS))('ruralUrban on the published classification', () => {
  it.each([
    [ALL, 34_753],
    [SOME, 289],
  ])('reads %s whole: %d LSOAs', async (file, rows) => {
    const read = await readShared('rural-urban', file);
    expect([countsOf(read), read.issues]).toEqual([[rows, rows, 0, 0], []]);
    const plain = plainLines(file)
      .slice(1)
      .map((line) => plainCells(line).slice(0, 2));
    const found = read.records.classes.filter(({ scheme }) => scheme === 'rural-urban-2011');
    expect(found.map(({ place, value }) => [place, value])).toEqual(plain);
  });

  it('has 54 urban and 62 rural LSOAs in Herefordshire: reference/formats.md section 6', async () => {
    const own = new Set(
      plainLines(LSOAS)
        .filter((line) => line.includes(',E06000019,'))
        .map((line) => line.slice(0, 9)),
    );
    const { classes } = (await readShared('rural-urban', ALL)).records;
    const of = (value: string) => classes.filter((one) => own.has(one.place) && one.value === value).length;
    expect([of('urban'), of('rural')]).toEqual([54, 62]);
  });
});
