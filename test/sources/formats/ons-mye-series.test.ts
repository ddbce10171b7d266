import { describe, expect, it } from 'vitest';
import { countsOf, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FILE = 'samples/population/ons_mye4_timeseries_saveas.csv';
const HEAD = 'Country Code/Year,K04000001,E92000001\n,ENGLAND AND WALES,ENGLAND\n';

describe('onsMyeSeries', () => {
  it('reads a figure for each country of a year, and skips the line of names', async () => {
    const read = await readText('ons-mye-series', `${HEAD}Mid-2018,59115800,55977200\n`);
    expect(countsOf(read)).toEqual([2, 1, 0, 1]);
    expect(read.records.populations).toMatchObject([
      { area: 'K04000001', areaName: 'England and Wales', year: 2018, population: 59_115_800 },
      { area: 'E92000001', areaName: 'England', year: 2018, population: 55_977_200 },
    ]);
    expect(read.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['second-header', 'note'],
      ['rounded', 'note'],
    ]);
  });

  it('refuses what is no mid-year or no number, at its line and column', async () => {
    const read = await readText('ons-mye-series', `${HEAD}Late 2018,1,2\nMid 2017,1,many\nMid 2016,1,2\n`);
    expect(countsOf(read)).toEqual([4, 1, 2, 1]);
    expect(read.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { line: 3, column: 1 },
      { line: 4, column: 3 },
    ]);
  });
});

describe.skipIf(!hasRealData(FILE))('onsMyeSeries on the sheet since 1971', () => {
  it('has 48 years of seven countries', async () => {
    const read = await readShared('ons-mye-series', FILE);
    // 48 years, and skipped: the names, the empty line and the note on rounding.
    expect(countsOf(read)).toEqual([51, 48, 0, 3]);
    expect(read.records.populations).toHaveLength(48 * 7);
    const lines = plainLines(FILE).filter((line) => /^Mid[- ]\d{4}/.test(line));
    const plain = lines.flatMap((line) => line.split(',').slice(1, 8).map(Number));
    expect(read.records.populations.map(({ population }) => population)).toEqual(plain);
    const england = read.records.populations.find((one) => one.area === 'K04000001' && one.year === 2013);
    // The table by local authority says 56,948,229.
    expect(england?.population).toBe(56_948_200);
  });
});
