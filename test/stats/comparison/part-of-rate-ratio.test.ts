import { describe, expect, it } from 'vitest';
import { comparePartOfRates } from '../../../src/stats/comparison/part-of-rate-ratio.ts';
import { expectClose } from '../support.ts';

describe('comparePartOfRates', () => {
  it('of all events in a quarter of the population has closed forms', () => {
    // Lower share 0.025^(1/50), times B/A = 4; p = 2 × 0.25^50.
    const pair = { count: 50, population: 1000, otherCount: 50, otherPopulation: 4000 };
    const { lower, upper, pValue, logStandardError } = comparePartOfRates(pair, 0.95);
    expectClose(lower, 4 * 0.025 ** (1 / 50), 1e-12);
    expect(upper).toBe(4);
    expectClose(pValue, 2 * 0.25 ** 50, 1e-11);
    expect(logStandardError).toBeNull();
  });

  it('of no local event has closed forms too', () => {
    // Upper share 1 - 0.025^(1/10) = 0.3085, times 4.
    const pair = { count: 0, population: 1000, otherCount: 10, otherPopulation: 4000 };
    const { lower, upper, pValue, logStandardError } = comparePartOfRates(pair, 0.95);
    expect(lower).toBe(0);
    expectClose(upper, 4 * (1 - 0.025 ** (1 / 10)), 1e-12);
    expectClose(pValue, 2 * 0.75 ** 10, 1e-12);
    expect(logStandardError).toBeNull();
  });

  it('has the smaller standard error of a shared comparison', () => {
    // sqrt(1/25 - 1/100) = sqrt(0.03).
    const pair = { count: 25, population: 1000, otherCount: 100, otherPopulation: 5000 };
    expectClose(comparePartOfRates(pair, 0.95).logStandardError ?? 0, Math.sqrt(0.03), 1e-14);
  });
});
