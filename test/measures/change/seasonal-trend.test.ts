import { describe, expect, it } from 'vitest';
import { seasonalTrendOf } from '../../../src/measures/change/seasonal-trend.ts';
import { monthNumbered, quarterWith } from '../../../src/model/period.ts';
import { indicator, period, population, series } from '../../support/observations.ts';

const from = period('2010-01').from;
const quarterly = (counts: readonly number[], changes = {}) =>
  series(Object.fromEntries(counts.map((count, at) => [quarterWith(from + 3 * at).label, count])), changes);
/** From January 2013: labels of months before 2012 may be those of financial years. */
const monthly = (counts: readonly number[], changes = {}) =>
  series(Object.fromEntries(counts.map((one, at) => [monthNumbered(from + 36 + at).label, one])), changes);
const count = { indicator: indicator({ kind: 'count' }) };
const populations = [2010, 2011, 2012, 2013].map((year) => population(year, 46_500));

describe('seasonalTrendOf', () => {
  // Row loglinear_trend_014 of fixtures/reference/oracles/loglinear_trend.csv: R glm, a level for each quarter.
  it('is the change a year with a level for each quarter, and the wider limits', () => {
    const counts = [310, 295, 231, 301, 336, 288, 227, 289, 338, 281, 240, 234, 299, 255, 218, 230];
    const trend = seasonalTrendOf(quarterly(counts, { populations }), period('2013'));
    const { quantity } = trend!;
    expect(trend).toMatchObject({
      id: 'seasonal-trend/burglary/E99000001/2013',
      seasons: 'quarter',
      first: { label: '2009-10 Q4' },
      last: { label: '2013-14 Q3' },
      points: 16,
      judgement: 'improving',
    });
    expect(quantity).toMatchObject({ method: 'log-linear-trend', interval: { method: 'quasi-poisson' } });
    expect(quantity.ok && quantity.value).toBeCloseTo(-4.05298992639, 8);
    expect(quantity.ok && quantity.interval?.lower).toBeCloseTo(-7.21178399096, 8);
    expect(quantity.ok && quantity.interval?.upper).toBeCloseTo(-0.786660871162, 8);
    expect(trend?.z).toBeCloseTo(-2.72023886284, 8);
  });

  it('takes months from two full years of them: a fifth more in every month of the second year', () => {
    const first = [100, 80, 120, 60, 90, 110, 70, 50, 130, 140, 40, 30];
    const trend = seasonalTrendOf(
      monthly([...first, ...first.map((one) => one * 1.2)], count),
      period('2014'),
    );
    expect(trend).toMatchObject({ seasons: 'month', points: 24 });
    expect(trend?.quantity.ok && trend.quantity.value).toBeCloseTo(20, 8);
  });

  it('adds months up to quarters where there are too few months', () => {
    // 23 months in a row are seven whole quarters.
    const few = seasonalTrendOf(
      monthly(
        Array.from({ length: 23 }, () => 10),
        count,
      ),
      period('2014'),
    );
    expect(few?.quantity).toMatchObject({
      reason: 'too-few-points',
      detail: '7 quarters known, 8 needed',
    });
  });

  // January to March 2014 are of the year 2013-14, whose population is that of 2013.
  it('works a quarter out on the population of the year that it counts to', () => {
    const counts = [10, 20, 30, 40, 12, 24, 36, 48].map((one, at) => [
      quarterWith(from + 27 + 3 * at).label,
      one,
    ]);
    const two = [2012, 2013].map((year) => population(year, 1000));
    const rates = series(Object.fromEntries(counts), { populations: two });
    const trend = seasonalTrendOf(rates, period('2013-14'));
    expect(trend?.last.label).toBe('2013-14 Q4');
    expect(trend?.quantity.ok && trend.quantity.value).toBeCloseTo(20, 8);
    const lacking = seasonalTrendOf({ ...rates, populations: two.slice(1) }, period('2013-14'));
    expect(lacking?.quantity).toMatchObject({ reason: 'no-population' });
  });

  it.each([
    ['years', series({ '2013': 1 }), period('2013')],
    ['percentages', quarterly([1, 2], { indicator: indicator({ kind: 'percent' }) }), period('2010')],
    ['quarters of another time', quarterly([1, 2]), period('2030')],
  ])('is none of %s', (_what, one, last) => {
    expect(seasonalTrendOf(one, last)).toBeNull();
  });
});
