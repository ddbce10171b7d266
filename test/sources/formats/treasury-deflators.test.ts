import { describe, expect, it } from 'vitest';
import { countsOf, readText } from '../../support/read-format.ts';

/** Made in the layout that reference/harm.md section 4 describes; no file of the Treasury was at hand. */
const HEAD = [
  'GDP deflators at market prices and money GDP,,,,,,,,',
  ',GDP deflator at market prices,,Money GDP,,,GDP deflator at market prices,,Money GDP',
  'Financial year,2016-17 = 100,per cent change on previous year,£ million,,Calendar year,2016 = 100,per cent change on previous year,£ million',
].join('\n');
const read = (...lines: readonly string[]) =>
  readText('treasury-deflators', `${[HEAD, ...lines].join('\n')}\n`);

describe('treasuryDeflators', () => {
  it('takes both series and passes over growth and money', async () => {
    const { records, ...rest } = await read(
      '1955-56,4.703,,"19,898",,1955,4.655,,"19,500"',
      '2016-17,100.000,2.20,"2,000,000",,2016,100.000,2.1,"1,990,000"',
    );
    expect(countsOf({ records, ...rest })).toEqual([2, 2, 0, 0]);
    expect(records.deflators?.map(({ year, index, origin }) => [year, index, origin.firstLine])).toEqual([
      ['1955/56', 4.703, 4],
      ['1955', 4.655, 4],
      ['2016/17', 100, 5],
      ['2016', 100, 5],
    ]);
    expect(rest.issues.map(({ code, severity }) => [code, severity])).toEqual([['preamble', 'note']]);
  });

  it('lets one series begin before the other, and notes stand below', async () => {
    const { records } = await read(
      ',,,,,1954,4.5,,',
      '1955-56,4.7,,,,1955,,,',
      '1956-57,5.0,,,,1956,4.9,,',
      'Source: Office for National Statistics,,,,,,,,',
    );
    expect(records.deflators?.map(({ year }) => year)).toEqual(['1954', '1955/56', '1956/57', '1956']);
  });

  it('refuses what is no year or no index, at its line and column', async () => {
    const good = '2016-17,100,,,,2016,100,,';
    const { balances, issues, records } = await read(
      good,
      '2017-19,102,,,,2017,102,,',
      '2018-19,x,,,,2018,104,,',
    );
    expect(countsOf({ balances, issues, records, unread: [] })).toEqual([3, 1, 2, 0]);
    expect(issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { line: 5, column: 1, message: expect.stringContaining('"2017-19" is not a year') },
      { line: 6, column: 1, message: expect.stringContaining('"x" in column 2') },
    ]);
  });

  it('takes a file of financial years alone', async () => {
    const text = 'Financial year,2024-25 = 100,Growth\n2019-20,84.1,2.0\n2024-25,100,3.1\n';
    const { records } = await readText('treasury-deflators', text);
    expect(records.deflators?.map(({ year, index }) => [year, index])).toEqual([
      ['2019/20', 84.1],
      ['2024/25', 100],
    ]);
  });

  it('says what it looked for where no column is an index', async () => {
    const { issues, unread } = await readText('treasury-deflators', 'Financial year,Growth\n2019-20,2.0\n');
    expect(unread).toEqual(['a.csv']);
    expect(issues[0]?.message).toContain('2016-17 = 100');
  });
});
