import { expect, it } from 'vitest';
import { timeInUk } from '../../../src/sources/formats/time-in-uk.ts';

// Minutes worked out with Python's zoneinfo (Europe/London). Clocks changed at 01:00 UTC on 30 March and 26 October 2014,
// 31 March and 27 October 2019.
it.each([
  ['2014-01-15T20:15:00+00:00', 1215],
  ['2014-07-15T20:15:00+00:00', 1275],
  ['2019-05-31T23:01:00+00:00', 1],
  ['2014-03-30T00:59:00+00:00', 59],
  ['2014-03-30T01:00:00+00:00', 120],
  ['2014-03-29T12:00:00+00:00', 720],
  ['2014-03-31T12:00:00+00:00', 780],
  ['2014-10-26T00:59:00Z', 119],
  ['2014-10-26T01:00:00Z', 60],
  ['2014-10-25T12:00:00Z', 780],
  ['2014-10-27T12:00:00Z', 720],
  ['2019-03-31T01:00:00Z', 120],
  ['2019-03-30T23:30:00Z', 1410],
  ['2019-10-27T00:30:00Z', 90],
  ['2019-10-27T01:30:00Z', 90],
  ['2019-12-31T23:59:00Z', 1439],
  ['2019-05-31T23:01:00', 1381],
  ['2019-05-31T23:01:00+01:00', 'unreadable'],
  ['2019-05-31', 'missing'],
])('%s is minute %s of the day', (text, minute) => expect(timeInUk(text)).toBe(minute));

it('turns on the Sunday that a calendar has as the last', () => {
  for (let year = 1996; year <= 2037; year++)
    for (const [month, before, after] of [
      ['03', 720, 780],
      ['10', 780, 720],
    ] as const)
      for (let day = 24; day <= 31; day++) {
        // Weekdays from the platform's own calendar.
        const sunday = 31 - new Date(`${year}-${month}-31T00:00:00Z`).getUTCDay();
        const text = `${year}-${month}-${day}T12:00:00Z`;
        expect([text, timeInUk(text)]).toEqual([text, day >= sunday ? after : before]);
      }
});
