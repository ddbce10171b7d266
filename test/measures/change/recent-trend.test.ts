import { describe, expect, it } from 'vitest';
import { recentVerdict } from '../../../src/measures/change/recent-trend.ts';
import { yearValues } from '../../../src/measures/level/year-values.ts';
import { indicator, observation, period, population, series } from '../../support/observations.ts';

const years = [2019, 2020, 2021, 2022, 2023];
const rates = (counts: readonly number[], residents: number) =>
  series(Object.fromEntries(counts.map((count, index) => [String(2019 + index), count])), {
    populations: years.map((year) => population(year, residents)),
  });

describe('recentVerdict', () => {
  // Rows recent_trend_002 and _003 of fixtures/reference/oracles/recent_trend.csv: DHSC TrendMarkerCalculator.
  it.each([
    [[1442, 1372, 1337, 1243, 1115], 48.8157130212, 2.8117811434e-12],
    [[1478, 1472, 1359, 1404, 1318], 10.6041873357, 0.0011283183873],
  ])('finds a fall in %j of 186,000 residents', (counts, chiSquare, pValue) => {
    const verdict = recentVerdict(yearValues(rates(counts, 186_000), period('2023')));
    expect(verdict).toMatchObject({ ok: true, direction: 'decreasing' });
    // The oracle was given limits of ten digits.
    expect(verdict.ok && verdict.chiSquare).toBeCloseTo(chiSquare, 4);
    expect(verdict.ok && verdict.pValue / pValue).toBeCloseTo(1, 4);
  });

  // Wilson limits and weighted least squares in a few lines of Python: chi-squared 36.4323.
  it('finds a rise of a percentage of 1,000 people: 56, 59, 62, 64, 68%', () => {
    const observations = [560, 590, 620, 640, 680].map((numerator, index) =>
      observation(String(2019 + index), { numerator, denominator: 1000 }),
    );
    const percent = series({}, { observations, indicator: indicator({ kind: 'percent' }) });
    const verdict = recentVerdict(yearValues(percent, period('2023')));
    expect(verdict).toMatchObject({ ok: true, direction: 'increasing' });
    expect(verdict.ok && verdict.chiSquare).toBeCloseTo(36.4323, 3);
  });

  it('finds none in 500, 505, 495, 510, 490', () => {
    const verdict = recentVerdict(yearValues(rates([500, 505, 495, 510, 490], 100_000), period('2023')));
    expect(verdict).toMatchObject({ ok: true, direction: 'no-significant-change' });
  });

  it('says why there is no verdict', () => {
    const four = rates([1442, 1372, 1337, 1243, 1115], 186_000);
    const published = years.map((year) => observation(`${year}`, { published: { value: 50, decimals: 0 } }));
    const percent = series({}, { observations: published, indicator: indicator({ kind: 'percent' }) });
    const all = years.map((year) => observation(`${year}`, { numerator: 5, denominator: 5 }));
    const count = { ...four, indicator: indicator({ kind: 'count' }) };
    const reasons = [
      { ...four, populations: four.populations.slice(1) },
      percent,
      { ...percent, observations: all },
      count,
    ].map((one) => recentVerdict(yearValues(one, period('2023'))));
    expect(reasons).toEqual([
      { ok: false, reason: 'too-few-points', detail: '4 of 5 years known with counts' },
      { ok: false, reason: 'too-few-points', detail: '0 of 5 years known with counts' },
      { ok: false, reason: 'not-tested', detail: 'count equals denominator' },
      { ok: false, reason: 'not-tested', detail: 'the test is for rates and percentages' },
    ]);
  });
});
