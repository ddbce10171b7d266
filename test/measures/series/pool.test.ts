import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pool, publishedWhole } from '../../../src/measures/series/pool.ts';
import { observation, period } from '../../support/observations.ts';

const quarters = [2302, 2132, 1974, 1886].map((numerator, index) =>
  observation(`2013-14 Q${index + 1}`, { numerator }),
);

describe('pool', () => {
  // Herefordshire Community Safety Strategic Plan 2014-17, Appendix 2: 2302, 2132, 1974, 1886; together 8294.
  it('adds the four quarters of a financial year', () => {
    expect(pool(quarters, period('2013-14'))).toMatchObject({ numerator: 8294, missingMonths: 0 });
  });

  it('takes the observation of the period itself before its parts', () => {
    const year = observation('2013-14', { numerator: 8300 });
    expect(pool([...quarters, year], period('2013-14')).numerator).toBe(8300);
  });

  it('leaves a year with a missing quarter unknown, and says how many months are missing', () => {
    expect(pool(quarters.slice(0, 3), period('2013-14'))).toMatchObject({
      numerator: null,
      missingMonths: 3,
    });
  });

  it('never turns a suppressed part into a sum', () => {
    const withheld = observation('2013-14 Q4', { numerator: null, quality: 'suppressed' });
    expect(pool([...quarters.slice(0, 3), withheld], period('2013-14'))).toMatchObject({
      numerator: null,
      suppressed: true,
    });
  });

  it('does not let the same quarter twice stand in for one that is missing', () => {
    const twice = [quarters[0]!, quarters[0]!, quarters[1]!, quarters[2]!];
    expect(pool(twice, period('2013-14')).numerator).toBeNull();
  });

  it('marks a sum with an estimate in it', () => {
    const estimate = observation('2013-14 Q4', { numerator: 1886, quality: 'estimated' });
    expect(pool([...quarters.slice(0, 3), estimate], period('2013-14')).estimated).toBe(true);
  });

  it('covers a year to a month across financial years', () => {
    // Appendix 2 of the same plan: killed or seriously injured 16, 13, 8, 24; together 61.
    const late = [16, 13, 8, 24].map((numerator, index) =>
      observation(['2012-13 Q4', '2013-14 Q1', '2013-14 Q2', '2013-14 Q3'][index] ?? '', { numerator }),
    );
    expect(pool(late, period('year to 2013-12')).numerator).toBe(61);
  });

  it('does not depend on the order of observations', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(quarters, { minLength: 4 }), (shuffled) => {
        expect(pool(shuffled, period('2013-14')).numerator).toBe(8294);
      }),
      { seed: 1, numRuns: 50 },
    );
  });
});

describe('publishedWhole', () => {
  const year = observation('2013-14', { published: { value: 64, decimals: 0 } });
  const quarter = observation('2013-14 Q1', { published: { value: 16, decimals: 0 } });
  it.each([
    ['the figure of the period itself', [year, quarter], { value: 64, decimals: 0 }],
    ['nothing for a part of it', [quarter], null],
    ['nothing for a count', [observation('2013-14', { numerator: 64 })], null],
    ['nothing where nothing is known', [], null],
  ])('is %s', (_, observations, expected) => {
    expect(publishedWhole(pool(observations, period('2013-14')))).toEqual(expected);
  });
});
