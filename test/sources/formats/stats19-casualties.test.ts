import { describe, expect, it } from 'vitest';
import { type HoursWindow, parseHours } from '../../../src/model/hours.ts';
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

  const windows = [parseHours('20:00-06:00') as HoursWindow];

  it.skipIf(!hasRealData(SINCE_2019))('counts the casualties between 8pm and 6am', async () => {
    // 2,051 of 10,000: awk -F, 'NR > 1 && ($8 >= "20:00" || $8 < "06:00")' FILE | wc -l
    const cells = plainLines(SINCE_2019).slice(1).map(plainCells);
    const atNight = cells.filter((cell) => cell[7]! >= '20:00' || cell[7]! < '06:00');
    expect(atNight).toHaveLength(2051);
    const { records, issues } = await readShared('stats19-casualties', SINCE_2019, { windows });
    const night = records.events.filter(({ partOfDay }) => partOfDay?.includes('20:00-06:00'));
    expect(issues).toEqual([]);
    expect(records.events.some(({ partOfDay }) => partOfDay === 'unknown')).toBe(false);
    const counted = night.map(({ areaName, category, period, count }) => [
      `${areaName}/${category}/${period.label}`,
      count,
    ]);
    expect(Object.fromEntries(counted)).toEqual(
      tally(atNight.map((cell) => `${cell[16]}/${cell[9]!.toLowerCase()}/${cell[1]!.slice(0, 7)}`)),
    );
  });

  it.skipIf(!hasRealData(BEFORE))('knows no time of casualties before 2019, and says so once', async () => {
    const { records, issues } = await readShared('stats19-casualties', BEFORE, { windows });
    expect(new Set(records.events.map(({ partOfDay }) => partOfDay))).toEqual(new Set(['unknown']));
    expect(issues).toMatchObject([{ code: 'missing-time', severity: 'note', line: 2 }]);
    expect(issues[0]?.message).toContain('(first of 20000)');
  });

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
