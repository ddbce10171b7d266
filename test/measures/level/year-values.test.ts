import { describe, expect, it } from 'vitest';
import { YEARS_BACK, yearValues } from '../../../src/measures/level/year-values.ts';
import {
  households,
  indicator,
  observation,
  period,
  population,
  series,
} from '../../support/observations.ts';

const labelsOf = (one: Parameters<typeof yearValues>[0], last = '2023-24') =>
  yearValues(one, period(last)).map(({ year }) => year.period.label);

describe('yearValues', () => {
  it('are the years that are known, oldest first, with gaps left as gaps', () => {
    expect(labelsOf(series({ '2023-24': 1, '2020-21': 2 }))).toEqual(['2020-21', '2023-24']);
  });

  it(`go back ${YEARS_BACK} years and no further`, () => {
    const years = Array.from({ length: 14 }, (_, back) => `${2023 - back}`);
    const counts = series(Object.fromEntries(years.map((year) => [year, 1])));
    expect(labelsOf(counts, '2023')).toEqual(years.slice(0, 10).toReversed());
  });

  it('follow the rate of the indicator, the percentage, or the plain count', () => {
    const populations = [population(2023, 1000), households(2023, 500)];
    const unitOf = (changes: Parameters<typeof indicator>[0]) =>
      yearValues(
        series({ '2023-24': 5 }, { populations, indicator: indicator(changes) }),
        period('2023-24'),
      )[0]?.level.quantity.unit;
    expect(unitOf({ per: 'households' })).toBe('per-1000-households');
    expect(unitOf({})).toBe('per-1000');
    expect(unitOf({ kind: 'count' })).toBe('count');
  });

  it('leave out a year whose percentage is not known', () => {
    const observations = [
      observation('2022-23'),
      observation('2023-24', { published: { value: 5, decimals: 0 } }),
    ];
    expect(labelsOf(series({}, { observations, indicator: indicator({ kind: 'percent' }) }))).toEqual([
      '2023-24',
    ]);
  });
});
