import { describe, expect, it } from 'vitest';
import { isCalendarDay, lastDayOf } from '../../src/model/calendar-day.ts';
import { calendarYear, financialYear, month } from '../../src/model/period.ts';

describe('isCalendarDay', () => {
  it.each(['2014-03-31', '2012-02-29', '2000-02-29', '2014-12-01'])('takes %s', (day) => {
    expect(isCalendarDay(day)).toBe(true);
  });

  // 1900 and 2100 were and will be no leap years; September has 30 days.
  it.each([
    '2014-02-29',
    '1900-02-29',
    '2100-02-29',
    '2014-09-31',
    '2014-13-01',
    '2014-00-10',
    '2014-03-00',
    '31/03/2014',
    '2014-3-31',
    '2014-03',
    '2014-03-31T00:00',
    '',
  ])('refuses %j', (day) => expect(isCalendarDay(day)).toBe(false));
});

describe('lastDayOf', () => {
  it.each([
    [financialYear(2013), '2014-03-31'],
    [calendarYear(2024), '2024-12-31'],
    [month(2024, 2), '2024-02-29'],
    [month(1900, 2), '1900-02-28'],
  ])('%j', (period, day) => expect(lastDayOf(period)).toBe(day));
});
