import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenVariance } from '../../../src/stats/charts/between-variance.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('betweenVariance', () => {
  it('is the moment estimate, on paper', () => {
    // Weights 1, 2, 5: S₁ = 8, S₂ = 30, S₁ - S₂/S₁ = 4.25; 3 × 2 - 2 = 4.
    expectClose(betweenVariance(2, [1, 0.5, 0.2]), 4 / 4.25);
  });

  it('is 0 when the areas differ no more than by chance', () => {
    expect(betweenVariance(0.5, [1, 2, 3])).toBe(0);
  });

  it('needs two areas', () => {
    expect(betweenVariance(2, [])).toBeNaN();
    expect(betweenVariance(2, [1])).toBeNaN();
  });

  it('keeps its digits beside one very large area', () => {
    // Two weights w and 1: S₁ - S₂/S₁ = 2w/(w + 1), which is 2 for w = 1e20; 2 × 2 - 1 = 3.
    expectClose(betweenVariance(2, [1e-20, 1]), 1.5);
    // Two equal areas: S₁ - S₂/S₁ = 1/s².
    expectClose(betweenVariance(2, [1e-200, 1e-200]), 3e-200);
    expectClose(betweenVariance(2, [1e200, 1e200]), 3e200);
  });

  it('is the formula of the paper, grows with the dispersion, and forgets the order', () => {
    const variances = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(variances, fc.integer({ min: 10, max: 90 }), (list, tenths) => {
        const phi = tenths / 10;
        const s1 = list.reduce((sum, variance) => sum + 1 / variance, 0);
        const s2 = list.reduce((sum, variance) => sum + 1 / variance ** 2, 0);
        const direct = Math.max(0, (list.length * phi - (list.length - 1)) / (s1 - s2 / s1));
        const value = betweenVariance(phi, list);
        expectClose(value, direct, 1e-8);
        expectClose(betweenVariance(phi, list.toReversed()), value, 1e-12);
        expect(betweenVariance(phi + 1, list)).toBeGreaterThan(value);
      }),
      PROPERTY,
    );
  });
});
