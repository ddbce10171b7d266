import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPoissonLimits } from '../../../src/stats/rates/poisson-interval.ts';
import { poissonCdf, poissonUpperTail } from '../../../src/stats/special/poisson-distribution.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('exactPoissonLimits', () => {
  // Garwood (1936) as printed in epidemiology textbooks, two decimals.
  it.each([
    [0, 0, 3.69],
    [1, 0.03, 5.57],
    [2, 0.24, 7.22],
    [3, 0.62, 8.77],
    [5, 1.62, 11.67],
    [10, 4.8, 18.39],
    [20, 12.22, 30.89],
  ])('of %d at 95 %%', (count, lower, upper) => {
    expect(exactPoissonLimits(count, 0.95).lower).toBeCloseTo(lower, 2);
    expect(exactPoissonLimits(count, 0.95).upper).toBeCloseTo(upper, 2);
  });

  // mpmath 1.3.0 at 50 digits, by solving the two tail equations.
  it.each([
    [0, 0, 6.90775527898214],
    [1, 0.00100050033358353, 9.23341347645159],
    [5, 0.739371731917833, 16.4547452036801],
    [9, 2.45242440436377, 22.6573733090629],
  ])('of %d at 99.8 %%', (count, lower, upper) => {
    expectClose(exactPoissonLimits(count, 0.998).lower, lower, 1e-12);
    expectClose(exactPoissonLimits(count, 0.998).upper, upper, 1e-12);
  });

  it('leaves exactly one tail beyond each limit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), (count) => {
        const { lower, upper } = exactPoissonLimits(count, 0.95);
        expectClose(poissonUpperTail(count - 1, lower), 0.025, 1e-9);
        expectClose(poissonCdf(count, upper), 0.025, 1e-9);
      }),
      PROPERTY,
    );
  });

  it('has no limits for what is not a count', () => {
    expect(exactPoissonLimits(-1, 0.95).lower).toBeNaN();
    expect(exactPoissonLimits(Number.NaN, 0.95).upper).toBeNaN();
  });
});
