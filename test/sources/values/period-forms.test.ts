import { describe, expect, it } from 'vitest';
import { fullYear, periodOfMonths, readNamedMonths } from '../../../src/sources/values/period-forms.ts';

const month = (year: number, monthOfYear: number) => year * 12 + monthOfYear - 1;

describe('periodOfMonths', () => {
  it.each([
    [month(2013, 4), month(2013, 4), 'month 2013-04'],
    [month(2013, 4), month(2013, 6), 'quarter 2013-14 Q1'],
    [month(2013, 10), month(2013, 12), 'quarter 2013-14 Q3'],
    [month(2014, 1), month(2014, 3), 'quarter 2013-14 Q4'],
    [month(2014, 2), month(2014, 4), 'span 2014-02 to 2014-04'],
    [month(2013, 4), month(2014, 3), 'financial-year 2013-14'],
    [month(2013, 1), month(2013, 12), 'calendar-year 2013'],
    [month(2013, 7), month(2014, 6), 'rolling-year year to 2014-06'],
    [month(2013, 4), month(2013, 9), 'span 2013-04 to 2013-09'],
  ])('calls months %i to %i by the name they have', (from, to, name) => {
    const period = periodOfMonths(from, to);
    expect(`${period?.kind} ${period?.label}`).toBe(name);
    expect(period).toMatchObject({ from, to });
  });

  it('has no period that ends before it begins', () => expect(periodOfMonths(5, 3)).toBeNull());
});

describe('readNamedMonths', () => {
  // Column headings of the ONS tables, reference/formats.md 0.2.
  it.each([
    ["Apr '13 to Mar '14", '2013-14'],
    ['Apr 2010 to Mar 2011', '2010-11'],
    ['year ending December 2024', '2024'],
    ['May 2013', '2013-05'],
    ['Dec-99', '1999-12'],
  ])('reads %j as %s', (text, label) => expect(readNamedMonths(text)?.label).toBe(label));

  it.each([
    '14-Jan',
    'Jan',
    'Marchioness 2013',
    'Jan 2013 to',
    'Dec to Jan 2014',
    'a to b to c',
    'Jan 13000',
  ])('reads nothing in %j', (text) => expect(readNamedMonths(text)).toBeNull());
});

describe('fullYear', () => {
  it('puts 70 to 99 into the last century', () => {
    expect([0, 14, 69, 70, 99].map(fullYear)).toEqual([2000, 2014, 2069, 1970, 1999]);
  });
});
