import { describe, expect, it } from 'vitest';
import { isYear, latestCompleteYear, populationFor } from '../../../src/measures/series/series.ts';
import { households, indicator, period, population, series } from '../../support/observations.ts';

describe('series', () => {
  it('takes the population of the calendar year in which a period starts', () => {
    const one = series({}, { populations: [population(2012, 185_197), population(2013, 186_389)] });
    expect(populationFor(one, period('2012-13'))?.value).toBe(185_197);
    expect(populationFor(one, period('2013'))?.value).toBe(186_389);
    expect(populationFor(one, period('2014-15'))).toBeNull();
  });

  it('takes no population of another area', () => {
    const one = series({}, { populations: [population(2012, 1, 'E99000002')] });
    expect(populationFor(one, period('2012-13'))).toBeNull();
  });

  it('takes households for a rate for households, and residents for any other', () => {
    const populations = [households(2012, 80_000), population(2012, 185_197)];
    const people = series({}, { populations });
    const homes = series({}, { populations, indicator: indicator({ per: 'households' }) });
    expect(populationFor(people, period('2012-13'))?.value).toBe(185_197);
    expect(populationFor(homes, period('2012-13'))?.value).toBe(80_000);
    expect(populationFor(homes, period('2012-13'), 'residents')?.value).toBe(185_197);
    const [homesOnly, peopleOnly] = [[households(2012, 80_000)], [population(2012, 185_197)]];
    expect(populationFor({ ...people, populations: homesOnly }, period('2012-13'))).toBeNull();
    expect(populationFor({ ...homes, populations: peopleOnly }, period('2012-13'))).toBeNull();
  });

  it('finds the latest twelve months before the end of the period', () => {
    const quarters = { '2012-13 Q4': 429, '2013-14 Q1': 454, '2013-14 Q2': 508, '2013-14 Q3': 501 };
    expect(latestCompleteYear(series(quarters), period('2013-14'))).toMatchObject({
      period: { label: 'year to 2013-12' },
      numerator: 1892,
    });
    expect(latestCompleteYear(series({ '2013-14 Q3': 501 }), period('2013-14'))).toBeNull();
  });

  it.each([
    ['2013-14', true],
    ['2013', true],
    ['year to 2013-12', true],
    ['2013-14 Q1', false],
    ['2014-01 to 2014-11', false],
  ])('%s is a year: %s', (label, year) => expect(isYear(period(label))).toBe(year));
});
