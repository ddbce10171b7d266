import { describe, expect, it } from 'vitest';
import { type HoursWindow, parseHours } from '../../../src/model/hours.ts';
import { countsOf, readText } from '../../support/read-format.ts';

/** The headings of the NHS Data Dictionary (reference/formats.md 8); no real extract could be had. */
const HEADER =
  'SITE CODE (OF TREATMENT),ARRIVAL DATE AND TIME AT ACCIDENT AND EMERGENCY DEPARTMENT,ASSAULT DATE AND TIME,ASSAULT METHOD,ASSAULT METHOD OTHER DESCRIPTION,ASSAULT LOCATION TYPE,ASSAULT LOCATION DESCRIPTION';
const row = (when: string, method: string) =>
  `RLQ01,01/02/2014 01:10,${when},${method},,Licensed premises,outside the Crown in Broad Street`;
const read = (...rows: readonly string[]) => readText('a-and-e-assaults', [HEADER, ...rows, ''].join('\n'));

describe('aAndEAssaults', () => {
  it('counts by the month of the assault, not of the arrival', async () => {
    const { records, issues } = await read(
      row('31/01/2014 23:50', 'Fist'),
      row('2014-02-01T00:10:00', 'Fist'),
    );
    expect(issues).toEqual([]);
    expect(records.events).toMatchObject([
      { category: 'assault-fist', groups: ['all-assaults'], period: { label: '2014-01' }, count: 1 },
      { period: { label: '2014-02' }, count: 1 },
    ]);
  });

  it('takes the time of the assault, not of the arrival', async () => {
    const text = [
      HEADER,
      row('31/01/2014 19:59', 'Fist'),
      row('31/01/2014 20:00', 'Fist'),
      row('31/01/2014', 'Fist'),
      '',
    ];
    const windows = [parseHours('20:00-06:00') as HoursWindow];
    const { records } = await readText('a-and-e-assaults', text.join('\n'), { windows });
    expect(records.events.map(({ partOfDay }) => partOfDay)).toEqual([[], ['20:00-06:00'], 'unknown']);
  });

  it('keeps no description of a place', async () => {
    const { records } = await read(row('31/01/2014 23:50', 'Knife'));
    expect(JSON.stringify(records)).not.toContain('Broad Street');
  });

  it('names the lines of an assault without a method and of a day that is none', async () => {
    const found = await read(
      row('31/01/2014 23:50', 'Fist'),
      row('31/01/2014', ''),
      row('31/02/2014 02:00', 'Fist'),
    );
    expect(countsOf(found)).toEqual([3, 1, 2, 0]);
    expect(found.issues.map(({ code, line }) => [code, line])).toEqual([
      ['unmapped-category', 3],
      ['type-error', 4],
    ]);
  });
});
