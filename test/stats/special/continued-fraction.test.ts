import { describe, expect, it } from 'vitest';
import { evaluateContinuedFraction } from '../../../src/stats/special/continued-fraction.ts';
import { expectClose } from '../support.ts';

describe('evaluateContinuedFraction', () => {
  it('gives the golden ratio for 1 + 1/(1 + 1/(1 + ...))', () => {
    const value = evaluateContinuedFraction({ leading: 1, numerator: () => 1, denominator: () => 1 });
    expectClose(value, (1 + Math.sqrt(5)) / 2, 1e-14);
  });

  it('gives 4/π by Brouncker’s n² over odd numbers', () => {
    // 4/π = 1 + 1²/(3 + 2²/(5 + 3²/(7 + ...)))
    const value = evaluateContinuedFraction({
      leading: 1,
      numerator: (n) => n * n,
      denominator: (n) => 2 * n + 1,
    });
    expectClose(value, 4 / Math.PI, 1e-14);
  });

  it('stops where the fraction ends', () => {
    // 2 + 1/3, nothing after.
    const value = evaluateContinuedFraction({
      leading: 2,
      numerator: (n) => (n === 1 ? 1 : 0),
      denominator: () => 3,
    });
    expectClose(value, 7 / 3, 1e-14);
  });

  it('survives a leading term of 0', () => {
    // 0 + 1/(2 + 1/(2 + ...)) = √2 - 1
    const value = evaluateContinuedFraction({ leading: 0, numerator: () => 1, denominator: () => 2 });
    expectClose(value, Math.SQRT2 - 1, 1e-14);
  });

  it('says so when it never settles', () => {
    const value = evaluateContinuedFraction({
      leading: 1,
      numerator: () => -1,
      denominator: () => 1,
    });
    expect(value).toBeNaN();
  });
});
