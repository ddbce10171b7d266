import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calendarYear,
  financialQuarter,
  financialYear,
  isAmbiguousYearPair,
  month,
  monthNumbered,
  type Period,
  parsePeriod,
  periodKey,
  periodLength,
  populationYear,
  quarterWith,
  sameMonths,
  span,
  yearBefore,
  yearTo,
} from '../../src/model/period.ts';

/** First and last month as `year-month`, worked out from the month numbers. */
function ends({ from, to }: Period): string {
  const text = (number: number) => `${Math.floor(number / 12)}-${(number % 12) + 1}`;
  return `${text(from)} to ${text(to)}`;
}

const number = (year: number, monthOfYear: number) => year * 12 + monthOfYear - 1;

describe('periods', () => {
  it.each([
    [month(2013, 4), '2013-04', '2013-4 to 2013-4', 1],
    [month(2013, 12), '2013-12', '2013-12 to 2013-12', 1],
    [financialQuarter(2013, 1), '2013-14 Q1', '2013-4 to 2013-6', 3],
    [financialQuarter(2013, 4), '2013-14 Q4', '2014-1 to 2014-3', 3],
    [financialYear(2013), '2013-14', '2013-4 to 2014-3', 12],
    [financialYear(1999), '1999-00', '1999-4 to 2000-3', 12],
    [calendarYear(2013), '2013', '2013-1 to 2013-12', 12],
    [yearTo(number(2014, 3)), 'year to 2014-03', '2013-4 to 2014-3', 12],
    [span(number(2014, 1), number(2014, 11)), '2014-01 to 2014-11', '2014-1 to 2014-11', 11],
  ])('%#: are labelled, begin, end and last as the words say', (period, label, months, length) => {
    expect([period.label, ends(period), periodLength(period)]).toEqual([label, months, length]);
  });

  it.each([
    ['2013-04', 'month'],
    ['2013-14 Q3', 'quarter'],
    ['2013-14', 'financial-year'],
    ['2013', 'calendar-year'],
    ['year to 2014-03', 'rolling-year'],
    ['2014-01 to 2014-11', 'span'],
  ])('reads back %s as a %s', (label, kind) => {
    expect(parsePeriod(label)).toMatchObject({ label, kind });
  });

  it.each([
    '',
    '2013-15',
    '2013-00',
    '2013-13',
    '13-14',
    '2013-14 Q5',
    '2013-15 Q1',
    'year to 2014-13',
    'year to 2013-14',
  ])('does not read %j', (text) => expect(parsePeriod(text)).toBeNull());

  it.each([
    '2014-11 to 2014-01',
    '2014-01 to 2014-13',
    ' 2013',
    '2013 ',
    '2013-4',
    '2013/14',
    '1899',
    '2200',
  ])('does not read %j', (text) => expect(parsePeriod(text)).toBeNull());

  // `0113-14` is how a return of the plans writes quarter 1 of 2013-14 (reference/formats.md 0.2).
  it.each(['0113-14', '0000-01', '9999-00', '0013-04', 'year to 0014-03'])(
    'has no year outside 1900 to 2199: %s',
    (text) => expect(parsePeriod(text)).toBeNull(),
  );

  it.each(['2000-01', '2005-06', '2011-12'])(
    'reads %s, which could be a month, as a financial year',
    (text) => {
      expect(isAmbiguousYearPair(text)).toBe(true);
      expect(parsePeriod(text)?.kind).toBe('financial-year');
    },
  );

  it.each(['1999-00', '2012-13', '2013-04', '2013-14', '2010-12', '2010'])(
    'finds nothing ambiguous in %s',
    (text) => expect(isAmbiguousYearPair(text)).toBe(false),
  );

  it.each([
    ['2013-04', '2012-04'],
    ['2014-01', '2013-01'],
    ['2013-14 Q1', '2012-13 Q1'],
    ['2013-14 Q4', '2012-13 Q4'],
    ['2013-14', '2012-13'],
    ['2000-01', '1999-00'],
    ['2013', '2012'],
    ['year to 2014-03', 'year to 2013-03'],
    ['2014-01 to 2014-11', '2013-01 to 2013-11'],
  ])('has before %s the year-earlier %s', (label, before) => {
    expect(yearBefore(parsePeriod(label)!)).toEqual(parsePeriod(before));
  });

  // Mid-year estimates are for 30 June: 2013-14 is worked out on 2013.
  it.each([
    ['2013-14', 2013],
    ['2013', 2013],
    ['year to 2014-03', 2013],
    ['2014-01 to 2014-11', 2014],
    ['2014-02', 2014],
  ])('works the rate of %s out on the population of %i', (label, year) => {
    expect(populationYear(parsePeriod(label)!)).toBe(year);
  });

  it('keeps November 2010 and the year 2010-11 apart, whose labels are the same', () => {
    expect(month(2010, 11).label).toBe(financialYear(2010).label);
    expect(periodKey(month(2010, 11))).not.toBe(periodKey(financialYear(2010)));
  });

  it('names the month with a number, and the quarter that holds it', () => {
    expect(monthNumbered(2013 * 12 + 11).label).toBe('2013-12');
    const quarters = ['2014-01', '2014-03', '2014-04', '2014-06', '2014-12'].map((label) =>
      quarterWith(parsePeriod(label)!.from),
    );
    expect(quarters.map(({ label }) => label)).toEqual([
      '2013-14 Q4',
      '2013-14 Q4',
      '2014-15 Q1',
      '2014-15 Q1',
      '2014-15 Q3',
    ]);
  });

  it('knows the same months under another name', () => {
    expect(sameMonths(yearTo(2014 * 12 + 2), financialYear(2013))).toBe(true);
    expect(sameMonths(yearTo(2014 * 12 + 3), financialYear(2013))).toBe(false);
  });

  it('is twelve months earlier for any period a year before', () => {
    const year = fc.integer({ min: 1950, max: 2150 });
    const any = fc.oneof(
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => month(y, m)),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => financialQuarter(y, q)),
      year.map(financialYear),
      year.map(calendarYear),
      year.map((y) => yearTo(y * 12 + 5)),
      year.map((y) => span(y * 12 + 2, y * 12 + 9)),
    );
    const check = (period: Period) => {
      const before = yearBefore(period);
      expect([before.kind, before.from, before.to]).toEqual([period.kind, period.from - 12, period.to - 12]);
    };
    fc.assert(fc.property(any, check), { seed: 2013, numRuns: 300 });
  });
});
