import { describe, expect, it } from 'vitest';
import { dobsonLimits, gammaLimits, normalLimits } from '../../../src/stats/harm/harm-limits.ts';
import { exactPoissonLimits } from '../../../src/stats/rates/poisson-interval.ts';
import { expectClose } from '../support.ts';

describe.each([0.95, 0.998] as const)('at %d', (level) => {
  it('Dobson and gamma limits of equal weights are the exact Poisson limits', () => {
    for (const count of [1, 4, 9]) {
      const sums = { events: count, harm: count, variance: count };
      const { lower, upper } = exactPoissonLimits(count, level);
      for (const limits of [dobsonLimits(sums, level), gammaLimits(sums, level)]) {
        expectClose(limits.lower, lower, 1e-11);
        expectClose(limits.upper, upper, 1e-11);
      }
    }
  });

  it('gamma limits without events run from 0 to those of no event', () => {
    const { lower, upper } = gammaLimits({ harm: 0, variance: 0 }, level);
    expect(lower).toBe(0);
    expectClose(upper, exactPoissonLimits(0, level).upper, 1e-12);
  });
});

describe('normalLimits', () => {
  it('reach as far on either side', () => {
    expect(normalLimits({ harm: 3, variance: 4 }, 0.95)).toEqual({
      lower: 3 - 2 * 1.9599639845400543,
      upper: 3 + 2 * 1.9599639845400543,
    });
  });
});
