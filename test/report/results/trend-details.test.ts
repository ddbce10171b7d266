import { describe, expect, it } from 'vitest';
import { quarterTests } from '../../../src/measures/change/quarter.ts';
import { seasonalTrendOf } from '../../../src/measures/change/seasonal-trend.ts';
import {
  quarterDetails,
  seasonalTrendDetails,
  trendDetails,
} from '../../../src/report/results/trend-details.ts';
import { trendMeasure } from '../../support/measures.ts';
import { period, series } from '../../support/observations.ts';

const casualties = series({ '2012-13 Q4': 16, '2013-14 Q1': 13, '2013-14 Q2': 8, '2013-14 Q3': 24 });

describe('trendDetails', () => {
  it('has the words and the reason why there is no verdict', () => {
    expect(trendDetails(trendMeasure({ periods: [period('2022-23'), period('2023-24')] }))).toEqual({
      periods: '2022-23; 2023-24',
      z: 2.8,
      words: 'continual increase',
      wordsOver: 3,
      recentTrend: 'none: too few points (3 years)',
      recentChiSquare: null,
      recentPValue: null,
    });
  });

  it('has the verdict with its test', () => {
    const recent = { ok: true, direction: 'no-significant-change', chiSquare: 3.2, pValue: 0.07 } as const;
    expect(trendDetails(trendMeasure({ recent }))).toMatchObject({
      recentTrend: 'no significant change',
      recentChiSquare: 3.2,
      recentPValue: 0.07,
    });
  });
});

it('names the quarters that a seasonal trend rests on', () => {
  expect(seasonalTrendDetails(seasonalTrendOf(casualties, period('2013-14'))!)).toEqual({
    seasons: 'quarter',
    first: '2012-13 Q4',
    last: '2013-14 Q3',
    points: 4,
    z: null,
  });
});

it('has the count of a quarter, that of the four, and the words', () => {
  const details = quarterDetails(quarterTests(casualties, period('2013-14'))[3]!);
  expect(details).toMatchObject({
    quarters: '2012-13 Q4; 2013-14 Q1; 2013-14 Q2; 2013-14 Q3',
    count: 24,
    total: 61,
    unusualBelow: 0.01,
    verdict: 'unusually high quarter',
  });
});
