import { describe, expect, it } from 'vitest';
import { type HoursWindow, parseHours } from '../../../src/model/hours.ts';
import { countsOf, plainLines, readShared, readText } from '../../support/read-format.ts';
import { hasRealData } from '../../support/real-data.ts';

const HEADER =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing';
const row = (date: string, type = 'Person search') =>
  `${type},${date},False,,53.4,-2.1,Female,10-17,Mixed,Black,"Police and Criminal Evidence Act 1984, section 1",Drugs,Arrest,,False`;
const read = (...rows: readonly string[]) =>
  readText('police-uk-stop-search', [HEADER, ...rows, ''].join('\n'));

describe('policeUkStopSearch', () => {
  it('counts by the month of UK clocks, with equal rows', async () => {
    const time = '2019-05-31T23:01:00+00:00';
    const { records, issues } = await read(row(time), row(time), row('2019-05-31T22:59:00+00:00'));
    expect(issues).toEqual([]);
    expect(records.events).toMatchObject([
      {
        area: '',
        category: 'person-search',
        groups: ['all-searches'],
        period: { label: '2019-06' },
        count: 2,
      },
      { period: { label: '2019-05' }, count: 1 },
    ]);
  });

  it('takes the hour of UK clocks too', async () => {
    // Half past seven in the evening by UTC is half past eight by the clocks of June, and is itself in January.
    const text = [HEADER, row('2019-06-10T19:30:00+00:00'), row('2019-01-10T19:30:00+00:00'), ''].join('\n');
    const windows = [parseHours('20:00-06:00') as HoursWindow];
    const { records } = await readText('police-uk-stop-search', text, { windows });
    expect(records.events.map(({ period, partOfDay }) => [period.label, partOfDay])).toEqual([
      ['2019-06', ['20:00-06:00']],
      ['2019-01', []],
    ]);
  });

  it('is of the area that the configuration sets', async () => {
    const text = [HEADER, row('2019-05-31T23:01:00+00:00'), ''].join('\n');
    const { records } = await readText('police-uk-stop-search', text, { constants: { area: 'E23000005' } });
    expect(records.events).toMatchObject([{ area: 'E23000005' }]);
  });

  it('names the line of a time of no known zone', async () => {
    const found = await read(row('2019-06-01T10:00:00+00:00'), row('2019-06-31T10:00:00+00:00'));
    expect(countsOf(found)).toEqual([2, 1, 1, 0]);
    expect(found.issues).toMatchObject([{ code: 'type-error', line: 3 }]);
  });

  it.skipIf(!hasRealData('samples/police-uk')).each([
    ['samples/police-uk/2019-06-greater-manchester-stop-and-search.csv', '2019-06'],
    ['samples/police-uk/2020-06-city-of-london-stop-and-search.csv', '2020-06'],
  ])('%s is all of %s', async (file, month) => {
    const rows = plainLines(file).slice(1);
    const found = await readShared('police-uk-stop-search', file);
    expect(countsOf(found)).toEqual([rows.length, rows.length, 0, 0]);
    const total = (type: string) => rows.filter((line) => line.startsWith(`${type},`)).length;
    const counted = found.records.events.map(({ category, period, count }) => [
      category,
      period.label,
      count,
    ]);
    expect(counted.toSorted()).toEqual(
      ['Person and Vehicle search', 'Person search', 'Vehicle search']
        .map((type) => [type.toLowerCase().replaceAll(' ', '-'), month, total(type)])
        .filter(([, , count]) => count !== 0),
    );
  });
});
