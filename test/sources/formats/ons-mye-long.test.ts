import { describe, expect, it } from 'vitest';
import { countsOf, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const OLD = 'samples/population/ons-mye_lad19_2001-2019_long.csv';
const NEW = 'samples/population/ons-mye_lad21_long_2022post.csv';

describe('onsMyeLong', () => {
  it('refuses a row without its year, at its line and column', async () => {
    const text = 'ladcode19,laname19,year,population\nE06000019,"Herefordshire, County of",,182865\n';
    const read = await readText('ons-mye-long', `${text}E06000020,Telford,2010,162604\n`);
    expect(countsOf(read)).toEqual([2, 1, 1, 0]);
    expect(read.issues).toMatchObject([{ code: 'type-error', line: 2, column: 3 }]);
    expect(read.records.populations).toMatchObject([
      {
        area: 'E06000020',
        areaName: 'Telford',
        year: 2010,
        of: 'residents',
        part: null,
        population: 162_604,
      },
    ]);
  });
});

/** England and Wales, mid-2010 to mid-2014, and Herefordshire: reference/formats.md section 4. */
const quoted = [
  [2010, 55_692_423, 182_865],
  [2011, 56_170_927, 183_619],
  [2012, 56_567_796, 185_197],
  [2013, 56_948_229, 186_389],
  [2014, 57_408_654, 187_737],
] as const;

describe.skipIf(!hasRealData(OLD, NEW))('onsMyeLong on the published files', () => {
  it.each([
    [OLD, 7258],
    [NEW, 6620],
  ])('reads %s whole and adds up to what splitting its lines gives', async (file, rows) => {
    const read = await readShared('ons-mye-long', file);
    const lines = plainLines(file).slice(1);
    const plain = lines.reduce((sum, line) => sum + Number(line.split(',').at(-1)), 0);
    expect([countsOf(read), read.issues]).toEqual([[rows, rows, 0, 0], []]);
    expect(lines).toHaveLength(rows);
    expect(read.records.populations.reduce((sum, one) => sum + one.population, 0)).toBe(plain);
  });

  it('has the totals that are quoted for England and Wales and for Herefordshire', async () => {
    const { populations } = (await readShared('ons-mye-long', OLD)).records;
    const found = quoted.map(([year]) => {
      const own = populations.filter((one) => one.year === year && /^[EW]/.test(one.area));
      const hereford = own.find((one) => one.area === 'E06000019');
      return [year, own.reduce((sum, one) => sum + one.population, 0), hereford?.population];
    });
    expect(found).toEqual(quoted);
  });
});
