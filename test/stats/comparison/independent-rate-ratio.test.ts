import { describe, expect, it } from 'vitest';
import { compareIndependentRates } from '../../../src/stats/comparison/independent-rate-ratio.ts';
import { expectClose } from '../support.ts';

describe('compareIndependentRates', () => {
  it('of one event against seven is a coin tossed eight times', () => {
    const pair = { count: 1, population: 1, otherCount: 7, otherPopulation: 1 };
    expectClose(compareIndependentRates(pair, 0.95).pValue, 18 / 256, 1e-13);
    expectClose(compareIndependentRates(pair, 0.95).logStandardError ?? 0, Math.sqrt(8 / 7), 1e-14);
  });

  it('of one event against none has a closed form', () => {
    // Odds at least 0.025/0.975 = 1/39; populations 2 and 6 make that a ratio of 3/39.
    const pair = { count: 1, population: 2, otherCount: 0, otherPopulation: 6 };
    const { lower, upper, pValue, logStandardError } = compareIndependentRates(pair, 0.95);
    expectClose(lower, 3 / 39, 1e-13);
    expect(upper).toBe(Number.POSITIVE_INFINITY);
    // The event had one chance in four to fall here.
    expectClose(pValue, 0.5, 1e-13);
    expect(logStandardError).toBeNull();
  });

  it('of none against one has another', () => {
    const pair = { count: 0, population: 1, otherCount: 1, otherPopulation: 1 };
    const { lower, upper, logStandardError } = compareIndependentRates(pair, 0.95);
    expect(lower).toBe(0);
    expectClose(upper, 39, 1e-13);
    expect(logStandardError).toBeNull();
  });
});
