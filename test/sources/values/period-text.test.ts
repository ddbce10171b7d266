import { describe, expect, it } from 'vitest';
import { readPeriodText } from '../../../src/sources/values/period-text.ts';

function label(text: string, meaning: 'months' | 'years' | null = null): string {
  const read = readPeriodText(text, meaning);
  return read.ok ? `${read.period.kind} ${read.period.label}` : read.message;
}

describe('readPeriodText', () => {
  it.each([
    ['Q1 13-14', 'quarter 2013-14 Q1'],
    ['Q2 13- 14', 'quarter 2013-14 Q2'],
    ['q4 2013/14', 'quarter 2013-14 Q4'],
    ['2013/14 Q1', 'quarter 2013-14 Q1'],
    ['2013-14 Q3', 'quarter 2013-14 Q3'],
    ['Q1 99-00', 'quarter 1999-00 Q1'],
    ['Q1 70-71', 'quarter 1970-71 Q1'],
    ['Q1 69-70', 'quarter 2069-70 Q1'],
    ['Q2 00-01', 'quarter 2000-01 Q2'],
    ['2010-11 Q2', 'quarter 2010-11 Q2'],
    ['2013/14', 'financial-year 2013-14'],
    ['2013 / 14', 'financial-year 2013-14'],
    ['2010/11', 'financial-year 2010-11'],
    ['2013-14', 'financial-year 2013-14'],
    ['1999/00', 'financial-year 1999-00'],
    ['2013-04', 'month 2013-04'],
    [' 2013-04 ', 'month 2013-04'],
    ['2013', 'calendar-year 2013'],
    ['year to 2014-03', 'rolling-year year to 2014-03'],
    ['2014-01  to 2014-11', 'span 2014-01 to 2014-11'],
  ])('reads %j as %s', (text, read) => expect(label(text)).toBe(read));

  it.each([
    '',
    'Q5 13-14',
    'Q1 13-15',
    'Q0 13-14',
    '2013-15',
    '13/14',
    '2013/15',
    '41365.x',
    '12345',
    '99999',
    '2013-2015',
    '2013-2104',
    '2010 - 12',
    '14-Jan',
    '13-Apr',
    'Apr',
    'Apr 2013 to',
    'Mar 2014 to Apr 2013',
    'Oct to Mar 2014',
    'Aprilish 2013',
    'April 13 2013',
    'year ending 2014',
    'Q1 13-14 to 2014-06',
    '13/2013',
  ])('refuses %j', (text) => expect(label(text)).toBe(`"${text}" is not a period`));

  it.each(['0113-14', '2013-14 Q5', '2013-4', 'Total', '2013-00'])('refuses %j', (text) =>
    expect(label(text)).toBe(`"${text}" is not a period`),
  );

  // The forms of reference/formats.md 0.2, with what a careful person reads in them.
  it.each([
    ['01/04/2023', 'month 2023-04'],
    ['24/06/2023', 'month 2023-06'],
    ['1/4/2023', 'month 2023-04'],
    ['01.04.2023', 'month 2023-04'],
    ['01/04/2023 00:00', 'month 2023-04'],
    ['2013-03-31', 'month 2013-03'],
    ['2023-04-01 00:00:00', 'month 2023-04'],
    ['2023-04-01T17:58', 'month 2023-04'],
    ['29/02/2024', 'month 2024-02'],
    ['29/02/2000', 'month 2000-02'],
    ['04/2023', 'month 2023-04'],
    ['Apr 2013', 'month 2013-04'],
    ['April 2013', 'month 2013-04'],
    ['Jan-14', 'month 2014-01'],
    ['Sept 2013', 'month 2013-09'],
    ["Apr '13", 'month 2013-04'],
    ["Apr '13 to Mar '14", 'financial-year 2013-14'],
    ["Apr '13 to \nMar '14", 'financial-year 2013-14'],
    ["Apr '12 to \nMar '13...14", 'financial-year 2012-13'],
    ['Apr 2010 to Mar 2011', 'financial-year 2010-11'],
    ['Apr 2010 to\n Mar 2011', 'financial-year 2010-11'],
    ['Jan 2013 - Dec 2013', 'calendar-year 2013'],
    ['Apr to Jun 2013', 'quarter 2013-14 Q1'],
    ['Jan-Mar 2014', 'quarter 2013-14 Q4'],
    ['Feb to Apr 2014', 'span 2014-02 to 2014-04'],
    ['Apr 2013 to Sep 2013', 'span 2013-04 to 2013-09'],
    ['year ending December 2024', 'calendar-year 2024'],
    ['Year ending March 2014', 'financial-year 2013-14'],
    ['year ending 30 June 2014', 'rolling-year year to 2014-06'],
    ['12 months to March 2014', 'financial-year 2013-14'],
    ['2013/2014', 'financial-year 2013-14'],
    ['2011-2012', 'financial-year 2011-12'],
    ['2013\u201314', 'financial-year 2013-14'],
    ['Q4 12-13 to Q3 13-14', 'calendar-year 2013'],
    ['2013-04 to 2013-06', 'span 2013-04 to 2013-06'],
  ])('reads %j as %s', (text, read) => expect(label(text)).toBe(read));

  it('never takes 01/04/2023 for 4 January', () => {
    expect(label('01/04/2023')).not.toContain('2023-01');
    expect(label('04/13/2023')).toMatch(/is not a date/);
  });

  it.each([
    '2019-05-31T23:01:00+00:00',
    '2023-13-01',
    '2023-02-29',
    '31/04/2023',
    '29/02/1900',
    '00/01/2023',
    '01/04/23',
  ])('refuses %j as a date that no calendar has, or in a form that could be another', (text) =>
    expect(label(text)).toMatch(/is not a date/),
  );

  // The day numbers that Excel shows for these dates.
  it.each([
    ['45017', '2023-04-01'],
    ['41365', '2013-04-01'],
    ['45382', '2024-03-31'],
    ['36526', '2000-01-01'],
    ['36585', '2000-02-29'],
    ['45017.5', '2023-04-01'],
    ['44957', '2023-01-31'],
    ['44958', '2023-02-01'],
  ])('reads the Excel serial %s as %s, and says so', (text, date) => {
    const read = readPeriodText(text, null);
    expect(read).toMatchObject({
      ok: true,
      period: { kind: 'month', label: date.slice(0, 7) },
      warning: { code: 'excel-serial', message: expect.stringContaining(date) },
    });
  });

  it('has no warning for anything else', () => {
    for (const text of ['2013-04', '01/04/2023', 'Apr 2013'])
      expect(readPeriodText(text, null)).not.toHaveProperty('warning');
  });

  it.each(['2000-01', '2010-11', '2010 - 11', '2011-12'])(
    'refuses %j, which can be a month or a year',
    (text) => expect(label(text)).toMatch(/can be a month or a financial year$/),
  );

  it('takes 2010-11 as the source says', () => {
    expect(label('2010-11', 'months')).toBe('month 2010-11');
    expect(label('2010-11', 'years')).toBe('financial-year 2010-11');
  });

  it('takes a slash for a year, and for a month only where the source says months', () => {
    expect(label('2013/04')).toMatch(/looks like a month/);
    expect(label('2011/12', 'months')).toBe('month 2011-12');
    expect(label('2013/04', 'months')).toBe('month 2013-04');
    expect(label('2011/12', 'years')).toBe('financial-year 2011-12');
  });

  it('shows no more than 20 characters of a cell', () => {
    expect(label('x'.repeat(50))).toBe(`"${'x'.repeat(20)}" is not a period`);
  });
});
