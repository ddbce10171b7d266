import { describe, expect, it } from 'vitest';
import { dayAfter, daysSince } from '../../../src/model/calendar-day.ts';
import { dayOfMoment, fortnightOf } from '../../../src/sources/values/fortnight.ts';

describe('fortnightOf', () => {
  // Counted on a calendar from Monday 8 April 2013.
  it.each([
    ['2013-04-08', 0],
    ['21/04/2013', 0],
    ['2013-04-22 23:59', 1],
    ['2013-04-07', -1],
    ['2013-04', null],
    ['', null],
  ])('%s is in %s', (text, expected) => expect(fortnightOf(text, '2013-04-08')).toBe(expected));
});

it('takes the day of a moment, and leaves what is no date', () => {
  expect(['03/05/2013 10:15', '2013-05-03', '41397', 'May 2013'].map(dayOfMoment)).toEqual([
    '2013-05-03',
    '2013-05-03',
    '2013-05-03',
    'May 2013',
  ]);
});

describe('days', () => {
  // `date -d`: 2012 and 2000 have a 29 February, 1900 has none.
  it.each([
    ['2012-02-28', '2012-03-01', 2],
    ['1900-02-28', '1900-03-01', 1],
    ['1999-12-31', '2001-01-01', 367],
    ['2014-03-31', '2013-04-01', -364],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(daysSince(from, to)).toBe(days);
    expect(dayAfter(from, days)).toBe(to);
  });

  it('are none from what is no day', () => expect(daysSince('2013-02-30', '2013-03-01')).toBeNull());
});
