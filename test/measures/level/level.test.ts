import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../../src/measures/level/level.ts';
import { pool } from '../../../src/measures/series/pool.ts';
import {
  households,
  indicator,
  observation,
  period,
  population,
  series,
} from '../../support/observations.ts';

describe('levelsOf', () => {
  it('gives the count and the rate on the population of the same year', () => {
    // Plan 2014-17, section 5.2: 49 per 1,000. 9,114 / 185,197 x 1,000 = 49.212 (mid-2012 estimate).
    const local = series(
      { '2012-13': 9114 },
      { populations: [population(2012, 185197), population(2011, 183477)] },
    );
    const [count, rate] = levelsOf(local, pool(local.observations, period('2012-13')));
    expect(count?.quantity).toMatchObject({ ok: true, value: 9114, unit: 'count' });
    expect(rate?.quantity).toMatchObject({ ok: true, unit: 'per-1000', method: 'crude-rate' });
    expect(rate?.quantity.ok && rate.quantity.value).toBeCloseTo(49.212, 3);
  });

  // 144 burglaries: 144 / 41,600 households x 1,000 = 3.4615; 144 / 100,000 residents x 1,000 = 1.44.
  it('gives a rate for households with its own unit, and the size on residents beside it', () => {
    const populations = [households(2023, 41_600), population(2023, 100_000)];
    const homes = series({ '2023-24': 144 }, { populations, indicator: indicator({ per: 'households' }) });
    const [, rate, size, ...others] = levelsOf(homes, pool(homes.observations, period('2023-24')));
    expect(rate).toMatchObject({ denominator: 41_600, quantity: { unit: 'per-1000-households' } });
    expect(rate?.quantity.ok && rate.quantity.value).toBeCloseTo(3.4615, 4);
    expect(size).toMatchObject({ denominator: 100_000, quantity: { unit: 'per-1000', value: 1.44 } });
    expect([others, rate?.id === size?.id]).toEqual([[], false]);
  });

  it('gives no rate for households on residents', () => {
    const populations = [population(2023, 100_000)];
    const homes = series({ '2023-24': 144 }, { populations, indicator: indicator({ per: 'households' }) });
    const [, rate] = levelsOf(homes, pool(homes.observations, period('2023-24')));
    expect(rate?.quantity).toMatchObject({
      ok: false,
      unit: 'per-1000-households',
      reason: 'no-population',
      detail: 'no number of households of E99000001',
    });
  });

  it('names the limits: exact below 10 events, Byar from 10', () => {
    const few = series(
      { '2012-13': 9, '2013-14': 10 },
      { populations: [population(2012, 1000), population(2013, 1000)] },
    );
    const methodOf = (label: string) => {
      const rate = levelsOf(few, pool(few.observations, period(label)))[1]?.quantity;
      return rate?.ok ? rate.interval?.method : null;
    };
    expect(methodOf('2012-13')).toBe('exact-poisson');
    expect(methodOf('2013-14')).toBe('byar');
  });

  it('gives no rate on the population of another year', () => {
    const local = series({ '2012-13': 9114 }, { populations: [population(2011, 183477)] });
    const rate = levelsOf(local, pool(local.observations, period('2012-13')))[1];
    expect(rate?.quantity).toMatchObject({ ok: false, reason: 'no-population' });
  });

  it('pools percentages by their bases, never by their mean', () => {
    // Plan 2014-17, Appendix 2: 32, 38, 26, 21% on 47, 58, 55, 39; sum 5957 / 199 = 29.935. The mean is 29.25.
    const rates = [32, 38, 26, 21];
    const bases = [47, 58, 55, 39];
    const observations = rates.map((value, index) =>
      observation(`2013-14 Q${index + 1}`, {
        published: { value, decimals: 0 },
        denominator: bases[index] ?? null,
      }),
    );
    const marac = { ...series({}), indicator: indicator({ kind: 'percent' }), observations };
    const [level] = levelsOf(marac, pool(observations, period('2013-14')));
    expect(level?.quantity).toMatchObject({ ok: true, method: 'pooled-percentage', interval: null });
    expect(level?.quantity.ok && level.quantity.value).toBeCloseTo(29.935, 3);
  });

  it('refuses to pool percentages without bases', () => {
    const observations = [86, 87, 86, 81].map((value, index) =>
      observation(`2013-14 Q${index + 1}`, { published: { value, decimals: 0 } }),
    );
    const exits = { ...series({}), indicator: indicator({ kind: 'percent' }), observations };
    expect(levelsOf(exits, pool(observations, period('2013-14')))[0]?.quantity).toMatchObject({
      ok: false,
      reason: 'no-base',
    });
  });

  it('gives Wilson limits when the numerator is known', () => {
    // South Worcestershire plan 2008-11: 56% of 2,952; Wilson 95% limits 54.2 to 57.8 (statsmodels agrees).
    const observations = [observation('2007', { numerator: 1653, denominator: 2952 })];
    const worried = { ...series({}), indicator: indicator({ kind: 'percent' }), observations };
    const [level] = levelsOf(worried, pool(observations, period('2007')));
    const interval = level?.quantity.ok ? level.quantity.interval : null;
    expect(interval?.method).toBe('wilson');
    expect(interval?.lower).toBeCloseTo(54.2, 1);
    expect(interval?.upper).toBeCloseTo(57.8, 1);
  });

  it('takes a published rate as it stands, without limits', () => {
    const observations = [observation('2012-13', { published: { value: 64, decimals: 0 } })];
    const nation = { ...series({}), observations };
    expect(levelsOf(nation, pool(observations, period('2012-13')))).toMatchObject([
      { quantity: { ok: true, value: 64, method: 'as-published', interval: null }, publishedDecimals: 0 },
    ]);
  });

  it('takes a score as it stands, without limits', () => {
    const observations = [observation('2013-14', { published: { value: 8.28, decimals: 2 } })];
    const score = { ...series({}), indicator: indicator({ kind: 'score' }), observations };
    expect(levelsOf(score, pool(observations, period('2013-14')))).toMatchObject([
      {
        id: 'level/burglary/E99000001/2013-14/score',
        quantity: { ok: true, value: 8.28, unit: 'score', method: 'as-published', interval: null },
        publishedDecimals: 2,
      },
    ]);
  });

  const quarters = [1, 2, 3, 4].map((quarter) =>
    observation(`2013-14 Q${quarter}`, { published: { value: 2, decimals: 0 } }),
  );
  it.each([
    ['as-published-only', quarters],
    ['incomplete-period', quarters.slice(1)],
    ['suppressed', [observation('2013-14', { quality: 'suppressed' })]],
    ['missing', [observation('2013-14', { numerator: 8294 })]],
    ['missing', []],
  ])('says why there is no score: %s', (reason, observations) => {
    const score = { ...series({}), indicator: indicator({ kind: 'score' }), observations };
    expect(levelsOf(score, pool(observations, period('2013-14')))).toMatchObject([
      { quantity: { ok: false, unit: 'score', reason } },
    ]);
  });

  it.each([
    ['missing', observation('2013-14', { quality: 'missing' })],
    ['suppressed', observation('2013-14', { quality: 'suppressed' })],
    ['incomplete-period', observation('2013-14 Q1', { numerator: 5 })],
  ])('says why there is no count: %s', (reason, one) => {
    const local = { ...series({}), observations: [one] };
    expect(levelsOf(local, pool([one], period('2013-14')))[0]?.quantity).toMatchObject({ ok: false, reason });
  });
});
