import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../src/measures/measure.ts';
import { methodPagesOf } from '../support/method-pages.ts';
import { indicator, observation, period, population } from '../support/observations.ts';
import { settings } from '../support/settings.ts';

const counts = [
  observation('2021-22', { numerator: 100 }),
  observation('2022-23', { numerator: 120 }),
  observation('2023-24', { numerator: 144 }),
];
const populations = [2021, 2022, 2023].map((year) => population(year, 100_000));
const none = { places: [], placesInArea: 0 };

describe('measure', () => {
  it('gives count, rate, change and trend of a rate', () => {
    const { measures } = measure({ observations: counts, populations, ...none }, settings());
    expect(measures.map((one) => one.id)).toEqual([
      'level/burglary/E99000001/2023-24/count',
      'level/burglary/E99000001/2023-24/rate',
      'level/burglary/E99000001/2022-23/count',
      'level/burglary/E99000001/2022-23/rate',
      'change/burglary/E99000001/2023-24/since-2022-23',
      'trend/burglary/E99000001/2023-24',
    ]);
  });

  it('falls back to the latest complete year of a series that lags, under its own label', () => {
    const late = ['2022-23 Q4', '2023-24 Q1', '2023-24 Q2', '2023-24 Q3'].map((label) =>
      observation(label, { numerator: 10 }),
    );
    const lagging = settings({ indicators: [indicator({ kind: 'count' })] });
    const { measures } = measure({ observations: late, populations, ...none }, lagging);
    const levels = measures.filter((one) => one.kind === 'level');
    expect(levels.map((one) => [one.period.label, one.quantity.ok && one.quantity.value])).toEqual([
      ['2023-24', false],
      ['year to 2023-12', 40],
      ['2023-24 Q3', 10],
    ]);
  });

  it('falls back to the latest percentage where bases are missing', () => {
    const exits = ['Q1', 'Q2'].map((quarter, index) =>
      observation(`2023-24 ${quarter}`, { published: { value: 86 + index, decimals: 0 } }),
    );
    const percent = settings({ indicators: [indicator({ kind: 'percent' })] });
    const { measures } = measure({ observations: exits, populations, ...none }, percent);
    expect(measures.filter((one) => one.kind === 'level').at(-1)).toMatchObject({
      period: period('2023-24 Q2'),
      quantity: { ok: true, value: 87 },
    });
  });

  it('does not depend on the order of observations', () => {
    const there = JSON.stringify(
      measure({ observations: counts, populations, ...none }, settings()).measures,
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(counts, { minLength: 3 }), (observations) => {
        expect(JSON.stringify(measure({ observations, populations, ...none }, settings()).measures)).toBe(
          there,
        );
      }),
      { seed: 6, numRuns: 20 },
    );
  });

  it('changes no rate when counts and population grow alike, and narrows its limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 2, max: 20 }), (count, times) => {
        const rate = (scale: number) => {
          const observations = [observation('2023-24', { numerator: count * scale })];
          const people = [population(2023, 100_000 * scale)];
          const { measures } = measure({ observations, populations: people, ...none }, settings());
          const found = measures.find((one) => one.id.endsWith('/2023-24/rate'))?.quantity;
          if (!found?.ok || !found.interval) throw new Error('no rate');
          return { value: found.value, width: found.interval.upper - found.interval.lower };
        };
        const [once, more] = [rate(1), rate(times)];
        return Math.abs(once.value - more.value) < 1e-9 * once.value && more.width < once.width;
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  it('uses no method without a page in docs/statistics', () => {
    const { measures } = measure({ observations: counts, populations, ...none }, settings());
    const methods = measures.flatMap((one) => (one.quantity.ok ? [one.quantity.method] : []));
    expect(methods.length).toBeGreaterThan(0);
    expect([...new Set(methods)].filter((method) => !methodPagesOf().includes(method))).toEqual([]);
  });
});
