import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonScoreLimits } from '../../../src/stats/rates/poisson-score-interval.ts';
import { expectClose, expectNotBelow, PROPERTY } from '../support.ts';

const Z = { 0.95: 1.959963984540054, 0.998: 3.090232306167813 } as const;

describe('poissonScoreLimits', () => {
  it('of no events run from 0 to z²', () => {
    expect(poissonScoreLimits(0, 0.95).lower).toBe(0);
    expectClose(poissonScoreLimits(0, 0.95).upper, Z[0.95] ** 2, 1e-14);
  });

  it('lie z standard errors away, each measured at the limit itself', () => {
    const levels = fc.constantFrom(0.95 as const, 0.998 as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), levels, (count, level) => {
        const { lower, upper } = poissonScoreLimits(count, level);
        expectClose((count - lower) / Math.sqrt(lower), Z[level], 1e-11);
        expectClose((upper - count) / Math.sqrt(upper), Z[level], 1e-11);
        expectNotBelow(poissonScoreLimits(count + 1, level).lower, lower);
      }),
      PROPERTY,
    );
  });
});
