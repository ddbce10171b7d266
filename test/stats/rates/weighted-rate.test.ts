import { describe, expect, it } from 'vitest';
import { weightedRate } from '../../../src/stats/rates/weighted-rate.ts';
import { expectClose, reasonOf, unwrap } from '../support.ts';

const band = { count: 4, population: 100, standardPopulation: 1 };
const other = { count: 6, population: 300, standardPopulation: 3 };

describe('weightedRate', () => {
  it('weighs rates, and the variance of each count', () => {
    // 4 % with weight 1 and 2 % with weight 3: (0.04 + 0.06)/4 = 2.5 %.
    // Variance (4 (1/100)² + 6 (3/300)²) / 16 = 0.001/16.
    const { totalCount, rate, variance } = unwrap(weightedRate([band, other], 1000));
    expect(totalCount).toBe(10);
    expectClose(rate, 25, 1e-13);
    expectClose(variance, 62.5, 1e-13);
  });

  it('counts the events of a band of no weight, and nothing else of it', () => {
    const { totalCount, rate } = unwrap(weightedRate([{ ...band, standardPopulation: 0 }, other], 1000));
    expect(totalCount).toBe(10);
    expectClose(rate, 20, 1e-13);
  });

  it.each([
    [{ count: Number.NaN }, 'not-finite'],
    [{ population: Number.NaN }, 'not-finite'],
    [{ standardPopulation: Number.NaN }, 'not-finite'],
    [{ population: 0 }, 'denominator-not-positive'],
    [{ count: -1 }, 'negative-count'],
    [{ standardPopulation: -1 }, 'negative-weight'],
    [{ population: 1e-200 }, 'beyond-precision'],
    [{ population: 1e200 }, 'beyond-precision'],
    [{ standardPopulation: 1.7e308 }, 'beyond-precision'],
  ] as const)('refuses a band with %j', (change, reason) => {
    expect(reasonOf(weightedRate([other, { ...band, ...change }], 1000))).toBe(reason);
  });

  it('refuses bands without any weight, and a multiplier of 0', () => {
    expect(reasonOf(weightedRate([], 1000))).toBe('no-weight');
    expect(reasonOf(weightedRate([{ ...band, standardPopulation: 0 }], 1000))).toBe('no-weight');
    expect(reasonOf(weightedRate([band], 0))).toBe('denominator-not-positive');
    expect(reasonOf(weightedRate([band], Number.NaN))).toBe('not-finite');
  });
});
