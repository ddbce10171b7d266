import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byarLimits } from '../../../src/stats/rates/byar-interval.ts';
import { exactPoissonLimits } from '../../../src/stats/rates/poisson-interval.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('byarLimits', () => {
  it('of 9 is a hand calculation', () => {
    // Lower: 9 (1 - 1/81 - 1.959963984540054/9)³; upper: 10 (1 - 1/90 + 1.959963984540054/(3√10))³.
    expectClose(byarLimits(9, 0.95).lower, 9 * (80 / 81 - 1.959963984540054 / 9) ** 3, 1e-14);
    const shift = 1.959963984540054 / (3 * Math.sqrt(10));
    expectClose(byarLimits(9, 0.95).upper, 10 * (89 / 90 + shift) ** 3, 1e-14);
  });

  it('starts at 0 for no events and never below', () => {
    expect(byarLimits(0, 0.95).lower).toBe(0);
    // The bracket is 1 - 1/9 - 3.09/3 = -0.14 here.
    expect(byarLimits(1, 0.998).lower).toBe(0);
  });

  it('stays as close to the exact limits as the notes say from 10 events on', () => {
    const tolerance = { 0.95: [0.0018, 0.0001], 0.998: [0.015, 0.0026] } as const;
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 20_000 }), fc.constantFrom(0.95, 0.998), (count, level) => {
        const [lower, upper] = tolerance[level];
        expectClose(byarLimits(count, level).lower, exactPoissonLimits(count, level).lower, lower);
        expectClose(byarLimits(count, level).upper, exactPoissonLimits(count, level).upper, upper);
      }),
      PROPERTY,
    );
  });

  it('has no limits for what is not a count', () => {
    expect(byarLimits(-1, 0.95).lower).toBeNaN();
    expect(byarLimits(Number.NaN, 0.95).upper).toBeNaN();
  });
});
