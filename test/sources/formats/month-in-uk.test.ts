import { describe, expect, it } from 'vitest';
import { monthInUk } from '../../../src/sources/formats/month-in-uk.ts';

/** The month that the time zone database of the machine gives. */
const london = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
});
const monthInLondon = (time: string) => london.format(new Date(time)).split('/').reverse().join('-');

describe('monthInUk', () => {
  it.each([
    ['2019-05-31T23:01:00+00:00', '2019-06'],
    ['2019-05-31T22:59:59+00:00', '2019-05'],
    // The clocks went forward at 01:00 UTC on 31 March 2019 and 2024, and back on 31 October 2021.
    ['2019-03-31T00:30:00+00:00', '2019-03'],
    ['2019-03-31T23:30:00+00:00', '2019-04'],
    ['2024-03-31T23:00:00+00:00', '2024-04'],
    ['2021-10-31T00:59:59+00:00', '2021-10'],
    ['2021-10-31T23:30:00+00:00', '2021-10'],
    ['2021-09-30T23:30:00Z', '2021-10'],
    ['2020-02-29T23:59:59.999+00:00', '2020-02'],
    ['2020-12-31T23:59:59+00:00', '2020-12'],
  ])('%s is of %s', (time, month) => {
    expect(monthInUk(time)).toBe(month);
    expect(monthInLondon(time)).toBe(month);
  });

  it('agrees with the time zone database on every hour about every end of a month of 2014 to 2030', () => {
    for (let year = 2014; year <= 2030; year++)
      for (let month = 0; month < 12; month++)
        for (let hour = -3; hour < 3; hour++) {
          const time = `${new Date(Date.UTC(year, month, 1, hour, 30)).toISOString().slice(0, 19)}+00:00`;
          expect(monthInUk(time), time).toBe(monthInLondon(time));
        }
  });

  it.each([
    '2019-05-31T23:01:00+01:00',
    '2019-05-31T23:01:00',
    '2019-02-30T10:00:00Z',
    '2019-05-31T24:00:00Z',
    '',
  ])('leaves "%s" as it is, to be refused', (text) => expect(monthInUk(text)).toBe(text));
});
