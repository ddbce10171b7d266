import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { countsOf, readShared, readText } from '../../support/read-format.ts';
import { hasRealData, SHARED } from '../../support/real-data.ts';

const FILE = 'samples/home-office/stop-search-open-data_pfa.head8000.csv';
const HEADER =
  'year_ending,force_name,legislation,reason_for_search_arrest,ethnic_group_self_defined,ethnicity_self_defined,searches,resultant_arrests,weapons_arrests_s60_only';
const read = (...rows: readonly string[]) =>
  readText('home-office-stop-search', [HEADER, ...rows, ''].join('\n'));

describe('homeOfficeStopSearch', () => {
  it('gives searches and the arrests that came of them; NA is missing', async () => {
    const { records, issues } = await read(
      '2007-03-31,Kent,Section 1 (PACE),Drugs,White,White Irish,7,NA,NA',
    );
    expect(issues).toEqual([]);
    expect(records.counts).toMatchObject([
      { category: 'searches-drugs', period: { label: '2006-07' }, count: { kind: 'value', value: 7 } },
      { category: 'search-arrests-drugs', areaName: 'Kent', count: { kind: 'missing' } },
    ]);
  });

  it('names line and column of what is wrong', async () => {
    const found = await read('2006/07,Kent,PACE,Drugs,W,W,7,1,NA', '2007-03-31,Kent,PACE,Drugs,W,W,7,few,NA');
    expect(countsOf(found)).toEqual([2, 0, 2, 0]);
    expect(found.issues.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 8],
    ]);
  });

  it.skipIf(!hasRealData(FILE))('has the totals of another reader', async () => {
    const cells = parse(readFileSync(SHARED + FILE, 'utf8'), { from_line: 2 }) as string[][];
    const found = await readShared('home-office-stop-search', FILE);
    expect(countsOf(found)).toEqual([8000, 8000, 0, 0]);
    const given = cells.map((cell) => cell[6]!).filter((text) => text !== 'NA');
    const counted = found.records.counts.filter(({ category }) => category.startsWith('searches-'));
    const values = counted.flatMap(({ count }) => (count.kind === 'value' ? [count.value] : []));
    const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
    expect([values.length, sum(values)]).toEqual([given.length, sum(given.map(Number))]);
    expect(counted.filter(({ count }) => count.kind === 'missing')).toHaveLength(8000 - given.length);
  });
});
