import { describe, expect, it } from 'vitest';
import { type HoursWindow, parseHours } from '../../../src/model/hours.ts';
import { countsOf, plainCells, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const FILE = 'samples/stats19/dft_collision_raw_sample_3rows.csv';
const now =
  '"accident_index","accident_year","accident_reference","accident_severity","date","local_authority_ons_district","lsoa_of_accident_location"';
const before = 'Accident_Index,Accident_Severity,Date,Local_Authority_(District),LSOA_of_Accident_Location';
const since2024 =
  'collision_index,collision_year,collision_ref_no,collision_severity,date,local_authority_ons_district,lsoa_of_collision_location';

const read = (...lines: readonly string[]) => readText('stats19-collisions', [...lines, ''].join('\n'));

describe('stats19Collisions', () => {
  it.each([
    [
      'of 2021',
      now,
      '"2023010451590",2023,"010451590","2","24/06/2023","E06000019","E01014001"',
      'E06000019',
    ],
    ['before 2021', before, '2017010048523,2,24/06/2023,285,E01014001', 'E01014001'],
    ['of 2024', since2024, '2023010451590,2023,010451590,2,24/06/2023,E06000019,E01014001', 'E06000019'],
  ])('reads files with the headings %s', async (_, header, line, area) => {
    const { records, issues } = await read(header, line);
    expect(issues).toEqual([]);
    expect(records.events).toMatchObject([
      {
        area,
        category: 'serious',
        groups: ['ksi', 'all-severities'],
        period: { label: '2023-06' },
        count: 1,
      },
    ]);
  });

  it('takes a December that could be a financial year for the month', async () => {
    const { records } = await read(since2024, 'a,2011,a,3,24/12/2011,E06000019,E01014001');
    expect(records.events).toMatchObject([{ period: { kind: 'month', label: '2011-12' } }]);
  });

  it('counts an exact copy once', async () => {
    const line = '2023010451590,2023,010451590,2,24/06/2023,E06000019,E01014001';
    const found = await read(since2024, line, line);
    expect(countsOf(found)).toEqual([2, 1, 0, 1]);
  });

  it('names the line of a severity that is missing, which is no slight one', async () => {
    const line = (index: string, severity: string, date: string) =>
      `${index},2023,1,${severity},${date},E06000019,E01014001`;
    const rows = [line('a', '3', '24/06/2023'), line('b', '-1', '24/06/2023'), line('c', '3', '31/06/2023')];
    const found = await read(since2024, ...rows);
    expect(countsOf(found)).toEqual([3, 1, 2, 0]);
    expect(found.issues.map(({ code, line: at, message }) => [code, at, message])).toEqual([
      ['unmapped-category', 3, '1 event of 2023-06 have no category'],
      ['type-error', 4, expect.stringContaining('"31/06/2023" is not a date')],
    ]);
  });

  it.skipIf(!hasRealData(FILE))('reads the time of the real rows', async () => {
    // 17:58, 11:10 and 19:30, read off the file by eye.
    const windows = ['17:58-19:30', '19:30-11:10'].map((text) => parseHours(text) as HoursWindow);
    const { records, issues } = await readShared('stats19-collisions', FILE, { windows });
    expect(issues).toEqual([]);
    expect(records.events.map(({ area, partOfDay }) => [area, partOfDay])).toEqual([
      ['E09000022', ['17:58-19:30']],
      ['E07000225', []],
      ['E06000025', ['19:30-11:10']],
    ]);
  });

  it.skipIf(!hasRealData(FILE))('reads the real rows', async () => {
    const cells = plainLines(FILE).slice(1).map(plainCells);
    const found = await readShared('stats19-collisions', FILE);
    expect(countsOf(found)).toEqual([3, 3, 0, 0]);
    expect(found.records.events.map(({ area, category }) => `${area} ${category}`).toSorted()).toEqual(
      cells.map((cell) => `${cell[15]} ${cell[8] === '2' ? 'serious' : 'slight'}`).toSorted(),
    );
  });
});
