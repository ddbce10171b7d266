import { describe, expect, it } from 'vitest';
import { rollingLevels } from '../../../src/measures/change/rolling-years.ts';
import { indicator, observation, period, series } from '../../support/observations.ts';

const percent = indicator({ kind: 'percent' });
const valuesOf = (...args: Parameters<typeof rollingLevels>) =>
  rollingLevels(...args).map(({ period: { label }, quantity }) => [label, quantity.ok && quantity.value]);

describe('rollingLevels', () => {
  it('are the years to each quarter of the period, latest first, where they are known', () => {
    const counts = series(
      { '2012-13 Q2': 10, '2012-13 Q3': 20, '2012-13 Q4': 30, '2013-14 Q1': 40, '2013-14 Q2': 50 },
      { indicator: indicator({ kind: 'count' }) },
    );
    expect(valuesOf(counts, period('2013-14'))).toEqual([
      ['year to 2013-09', 140],
      ['year to 2013-06', 100],
    ]);
    expect(valuesOf(counts, period('2013-14 Q1'))).toEqual([['year to 2013-06', 100]]);
    expect(valuesOf(counts, period('2013-05 to 2013-08'))).toEqual([]);
  });

  // Plan 2014-17, Appendix 2, annual (rolling) rate of repeat MARAC cases: 34, 31, 32, 30%.
  it('are published rolling rates as published', () => {
    const observations = [34, 31, 32, 30].map((value, quarter) =>
      observation(['year to 2013-06', 'year to 2013-09', 'year to 2013-12', 'year to 2014-03'][quarter]!, {
        published: { value, decimals: 0 },
      }),
    );
    expect(valuesOf(series({}, { observations, indicator: percent }), period('2013-14'))).toEqual([
      ['year to 2014-03', 30],
      ['year to 2013-12', 32],
      ['year to 2013-09', 31],
      ['year to 2013-06', 34],
    ]);
  });

  // 1 of 10, 2 of 10, 3 of 10 and 40 of 50: 46 of 80 is 57.5%, where the mean of the percentages is 35%.
  it('pool percentages from summed counts and bases', () => {
    const shares = [
      [1, 10],
      [2, 10],
      [3, 10],
      [40, 50],
    ] as const;
    const observations = shares.map(([numerator, denominator], index) =>
      observation(`2013-14 Q${index + 1}`, { numerator, denominator }),
    );
    const [latest] = rollingLevels(series({}, { observations, indicator: percent }), period('2013-14'));
    expect(latest).toMatchObject({ numerator: 46, denominator: 80, quantity: { method: 'wilson' } });
    expect(latest?.quantity.ok && latest.quantity.value).toBeCloseTo(57.5, 10);
  });
});
