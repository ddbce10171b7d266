import { describe, expect, it } from 'vitest';
import { readPeriodText } from '../../src/sources/period-text.ts';

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
    'April 2013',
    '01/04/2013',
    '41365',
  ])('refuses %j', (text) => expect(label(text)).toBe(`"${text}" is not a period`));

  it.each(['0113-14', '2013-14 Q5', '2013-04-01', '2013-4', 'Total', '2013-00'])('refuses %j', (text) =>
    expect(label(text)).toBe(`"${text}" is not a period`),
  );

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
