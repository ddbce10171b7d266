import { describe, expect, it } from 'vitest';
import { trendOf } from '../../../src/measures/change/trend.ts';
import { indicator, observation, period, population, series } from '../../support/observations.ts';

const residents = [2021, 2022, 2023].map((year) => population(year, 100_000));

describe('trendOf', () => {
  // Counts 100, 120, 144 on a constant population grow by exactly a fifth a year, so the fitted line is exact.
  // Information: sum(mu t^2) - (sum(mu t))^2 / sum(mu) = 696 - 408^2/364 = 238.6813; SE = 0.0647276;
  // z = ln 1.2 / 0.0647276 = 2.81675.
  it('finds the slope of an exact geometric series, worked out on paper', () => {
    const rising = series({ '2021-22': 100, '2022-23': 120, '2023-24': 144 }, { populations: residents });
    const trend = trendOf(rising, period('2023-24'));
    expect(trend?.quantity.ok && trend.quantity.value).toBeCloseTo(20, 8);
    expect(trend?.z).toBeCloseTo(2.81675, 4);
    expect(trend).toMatchObject({ judgement: 'worsening' });
    expect(trend?.adverse).toBeCloseTo(20, 8);
  });

  it('turns a rise of something good into a negative adverse change', () => {
    const rising = series({ '2021-22': 100, '2022-23': 120, '2023-24': 144 }, { populations: residents });
    const good = { ...rising, indicator: indicator({ polarity: 'high-is-good' }) };
    expect(trendOf(good, period('2023-24'))).toMatchObject({ judgement: 'improving' });
    expect(trendOf(good, period('2023-24'))?.adverse).toBeCloseTo(-20, 8);
  });

  it('says too few points below three years, and guesses nothing', () => {
    const two = series({ '2022-23': 120, '2023-24': 144 }, { populations: residents });
    expect(trendOf(two, period('2023-24'))).toMatchObject({
      quantity: { ok: false, reason: 'too-few-points' },
      z: null,
      adverse: null,
      judgement: null,
    });
  });

  it('wants the population of every year for a rate', () => {
    const rising = series(
      { '2021-22': 100, '2022-23': 120, '2023-24': 144 },
      { populations: residents.slice(0, 2) },
    );
    expect(trendOf(rising, period('2023-24'))?.quantity).toMatchObject({
      ok: false,
      reason: 'no-population',
    });
  });

  it('needs no population for a plain count, and keeps gaps between years as gaps', () => {
    // 100, then 144 two years on and 172.8 after three: a fifth a year throughout.
    const gappy = {
      ...series({ '2020-21': 1000, '2022-23': 1440, '2023-24': 1728 }),
      indicator: indicator({ kind: 'count' }),
    };
    const trend = trendOf(gappy, period('2023-24'));
    expect(trend?.quantity.ok && trend.quantity.value).toBeCloseTo(20, 8);
  });

  it('is not worked out for a score', () => {
    const score = { ...series({ '2023-24': 1 }), indicator: indicator({ kind: 'score' }) };
    expect(trendOf(score, period('2023-24'))).toBeNull();
  });

  // Row mann_kendall_001 of fixtures/reference/oracles/mann_kendall.csv: slope 1.23625 a year, z 0.244948974278.
  it('of a percentage is in percentage points a year, judged by its polarity', () => {
    const observations = [45.12, 53.04, 55.22, 54.04, 53.01].map((value, year) =>
      observation(`${2019 + year}`, { published: { value, decimals: 2 } }),
    );
    const good = indicator({ kind: 'percent', polarity: 'high-is-good' });
    const trend = trendOf(
      series({}, { observations, indicator: good, populations: residents }),
      period('2023'),
    );
    expect(trend).toMatchObject({
      words: 'fluctuating',
      wordsOver: 5,
      judgement: 'improving',
      recent: { ok: false, reason: 'too-few-points' },
      quantity: { unit: 'percentage-points-a-year', method: 'mann-kendall' },
      evidence: [{ source: 'crime' }],
    });
    expect(trend?.quantity.ok && trend.quantity.value).toBeCloseTo(1.23625, 10);
    expect(trend?.z).toBeCloseTo(0.244948974278, 10);
    expect(trend?.adverse).toBeCloseTo(-1.23625, 10);
  });

  it('says its steps in words, and why there is no verdict on the latest years', () => {
    const rising = series({ '2021-22': 100, '2022-23': 120, '2023-24': 144 }, { populations: residents });
    expect(trendOf(rising, period('2023-24'))).toMatchObject({
      words: 'continual increase',
      wordsOver: 3,
      recent: { ok: false, reason: 'too-few-points', detail: '3 of 5 years known with counts' },
    });
  });

  it('is not worked out for a period that is not a year', () => {
    expect(trendOf(series({ '2024-01': 1 }), period('2024-01'))).toBeNull();
  });
});
