import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/model/period.ts';
import { horizonOf, parsePlanYears, planYearOf } from '../../../src/model/registers/plan-years.ts';

describe('the years of a plan', () => {
  it.each([
    ['2014-2017', 2014, 2017],
    ['2014-17', 2014, 2017],
    ['2014-15', 2014, 2015],
    ['1999-02', 1999, 2002],
  ])('%s are from April %i to March %i', (label, from, to) => {
    expect(parsePlanYears(label)).toEqual({ label, from, to });
  });

  it.each(['2014', '2017-2014', '2014-2014', '2014-2099', '2014 to 2017', ''])('%j are none', (text) => {
    expect(parsePlanYears(text)).toBeNull();
  });

  // By the calendar: the years of a plan begin on 1 April.
  it.each([
    ['2014-03-31', 0],
    ['2014-04-01', 1],
    ['2015-03-31', 1],
    ['2015-04-01', 2],
    ['2017-03-31', 3],
    ['2017-04-01', 4],
  ])('%s is in year %i of 2014-2017', (day, number) => {
    expect(planYearOf(day, parsePlanYears('2014-2017')!)).toEqual({ number, of: 3 });
  });

  // Plan 2008-11:26: short-term (2008-09), medium term (2009-10) and long-term (2010-2011).
  it.each([
    ['2008-11', '2008-09', 'short'],
    ['2008-11', '2009-10', 'medium'],
    ['2008-11', '2010-11', 'long'],
    ['2008-11', '2008-09 Q4', 'short'],
    ['2008-11', '2011-12', null],
    ['2008-11', '2007-08', null],
    ['2008-09', '2008-09', 'short'],
    ['2008-10', '2009-10', 'long'],
  ])('in %s, %s is %s term', (plan, period, horizon) => {
    expect(horizonOf(parsePeriod(period)!, parsePlanYears(plan)!)).toBe(horizon);
  });
});
