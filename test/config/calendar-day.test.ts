import { describe, expect, it } from 'vitest';
import { isCalendarDay } from '../../src/config/calendar-day.ts';

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
