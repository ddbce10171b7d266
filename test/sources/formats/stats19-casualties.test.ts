import { describe, expect, it } from 'vitest';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';
import { tally } from '../../support/street.ts';

const SINCE_2019 = 'samples/stats19/gm_STATS19_road_casualties_2019-Jun2024.head10000.csv';
const BEFORE = 'samples/stats19/gm_STATS19CasData_2010-2021.head20000.csv';
const OLD_NATIONAL = 'samples/stats19/dft_casualty_raw_sample_3rows_old-header.csv';
const words: Readonly<Record<string, string>> = { 1: 'fatal', 2: 'serious', 3: 'slight' };

const read = (...lines: readonly string[]) => readText('stats19-casualties', [...lines, ''].join('\n'));

describe('stats19Casualties', () => {
  it.each([
    ['since 2021', 'accident_index,accident_year,casualty_reference,casualty_severity,lsoa_of_casualty'],
    ['of 2024', 'collision_index,collision_year,casualty_reference,casualty_severity,lsoa_of_casualty'],
  ])('takes the year of files %s, and not where people live', async (_, header) => {
    const { records } = await read(header, '2023010451590,2023,1,1,E01014001');
    expect(records.events).toMatchObject([
      { area: '', category: 'fatal', groups: ['ksi', 'all-severities'], period: { label: '2023' } },
    ]);
  });

  it('names the line of a casualty whose severity is missing', async () => {
    const header = 'collision_index,collision_year,casualty_severity';
    const found = await read(header, '2023010451590,2023,3', '2023010451591,2023,-1');
    expect(countsOf(found)).toEqual([2, 1, 1, 0]);
    expect(found.issues).toMatchObject([{ code: 'unmapped-category', line: 3 }]);
  });

  it.skipIf(!hasRealData(SINCE_2019))(
    'reads Greater Manchester since 2019, by day and district',
    async () => {
      const cells = plainLines(SINCE_2019).slice(1).map(plainCells);
      const found = await readShared('stats19-casualties', SINCE_2019);
      expect(countsOf(found)).toEqual([10_000, 10_000, 0, 0]);
      const counted = found.records.events.map(({ areaName, category, period, count }) => [
        `${areaName}/${category}/${period.label}`,
        count,
      ]);
      expect(Object.fromEntries(counted)).toEqual(
        tally(cells.map((cell) => `${cell[16]}/${cell[9]!.toLowerCase()}/${cell[1]!.slice(0, 7)}`)),
      );
    },
  );

  it.skipIf(!hasRealData(BEFORE))('reads Greater Manchester before, by year', async () => {
    const cells = plainLines(BEFORE).slice(1).map(plainCells);
    const found = await readShared('stats19-casualties', BEFORE);
    expect(countsOf(found)).toEqual([20_000, 20_000, 0, 0]);
    const counted = found.records.events.map(({ category, period, count }) => [
      `${category}/${period.label}`,
      count,
    ]);
    expect(Object.fromEntries(counted)).toEqual(tally(cells.map((cell) => `${words[cell[7]!]}/${cell[1]}`)));
  });

  it.skipIf(!hasRealData(OLD_NATIONAL))('takes the year of old national files from the index', async () => {
    const found = await readShared('stats19-casualties', OLD_NATIONAL);
    expect(countsOf(found)).toEqual([3, 3, 0, 0]);
    expect(found.records.events).toMatchObject([{ category: 'slight', period: { label: '2017' }, count: 3 }]);
  });
});
