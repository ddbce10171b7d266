import { describe, expect, it } from 'vitest';
import { levelsOverTime, movements } from '../../src/measures/over-time.ts';
import { indicator, observation, period, series } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const count = { indicator: indicator({ kind: 'count' }) };
const year = settings({ period: period('2013-14'), bases: [period('2010-11')] });
const changesOf = (...args: Parameters<typeof movements>) =>
  movements(...args)
    .filter((one) => one.kind === 'change')
    .map(({ id }) => id.replace('change/burglary/E99000001/', ''));

describe('levelsOverTime', () => {
  it('gives the period, the latest quarter, the bases, and the years to the quarters of the period', () => {
    const quarters = ['2012-13 Q3', '2012-13 Q4', '2013-14 Q1', '2013-14 Q2', '2013-14 Q3', '2013-14 Q4'];
    const counts = Object.fromEntries(quarters.map((label) => [label, 10]));
    const levels = levelsOverTime(series({ '2010-11': 30, ...counts }, count), year);
    expect(levels.map(({ period: { label }, numerator }) => [label, numerator])).toEqual([
      ['2013-14', 40],
      ['2013-14 Q4', 10],
      ['2010-11', 30],
      ['year to 2013-12', 40],
      ['year to 2013-09', 40],
    ]);
  });

  it('tells the same months once: a base, a latest year and a rolling year may be one', () => {
    const rolling = settings({ period: period('2013-14'), bases: [period('2013')] });
    const levels = levelsOverTime(series({ '2013': 40 }, count), rolling);
    expect(levels.map(({ period: { label } }) => label)).toEqual(['2013-14', '2013']);
  });
});

describe('movements', () => {
  const years = { '2010-11': 100, '2012-13': 90, '2013-14': 80 };

  it('always has the changes since the year before and three years before, without doubles', () => {
    const since = ['2013-14/since-2010-11', '2013-14/since-2012-13'];
    expect(changesOf(series(years, count), year)).toEqual(since);
    const bases = [period('2012-13'), period('2010-11')];
    expect(changesOf(series(years, count), { ...year, bases })).toEqual(since.toReversed());
    expect(changesOf(series(years, count), { ...year, bases: [] })).toEqual(since.toReversed());
  });

  it('follows the latest quarter: since the one before, a year before, and the first of four', () => {
    const quarters = {
      '2012-13 Q3': 9,
      '2012-13 Q4': 16,
      '2013-14 Q1': 13,
      '2013-14 Q2': 8,
      '2013-14 Q3': 24,
    };
    expect(changesOf(series(quarters, count), year)).toEqual([
      '2013-14-Q3/since-2013-14-Q2',
      '2013-14-Q3/since-2012-13-Q3',
      '2013-14-Q3/since-2012-13-Q4',
    ]);
  });

  it('has a trend of years, one of quarters, and tests of the latest quarters', () => {
    const quarters = { '2012-13 Q4': 16, '2013-14 Q1': 13, '2013-14 Q2': 8, '2013-14 Q3': 24 };
    const kinds = movements(series({ ...years, ...quarters }, count), year).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind !== 'change')).toEqual([
      'trend',
      'seasonal-trend',
      'quarter',
      'quarter',
      'quarter',
      'quarter',
    ]);
  });

  it.each(['percent', 'score'] as const)('is the difference of two figures of kind %s', (kind) => {
    const observations = [6, 8].map((value, at) =>
      observation(at === 0 ? '2012-13' : '2013-14', { published: { value, decimals: 0 } }),
    );
    const [change] = movements(series({}, { observations, indicator: indicator({ kind }) }), year);
    expect(change).toMatchObject({ kind: 'change', absolute: 2, verdict: null });
  });
});
