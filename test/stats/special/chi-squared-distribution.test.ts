import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chiSquaredCdf,
  chiSquaredQuantile,
  chiSquaredUpperQuantile,
  chiSquaredUpperTail,
} from '../../../src/stats/special/chi-squared-distribution.ts';
import { expectClose, expectNotBelow, PROPERTY } from '../support.ts';

describe('chi-squared tails', () => {
  it('are exponential with 2 degrees of freedom', () => {
    for (const x of [0.1, 2, 30, 500]) {
      expectClose(chiSquaredUpperTail(x, 2), Math.exp(-x / 2), 1e-13);
      expectClose(chiSquaredCdf(x, 2), -Math.expm1(-x / 2), 1e-13);
    }
  });

  it.each([
    [-1, 3],
    [1, 0],
    [Number.NaN, 3],
  ])('are not defined for %d on %d', (x, df) => {
    expect(chiSquaredCdf(x, df)).toBeNaN();
    expect(chiSquaredUpperTail(x, df)).toBeNaN();
  });
});

describe('chi-squared quantiles', () => {
  // The textbook table (Abramowitz & Stegun 26.8): upper 5 % and 1 % points.
  it.each([
    [1, 3.84146, 6.6349],
    [5, 11.0705, 15.0863],
    [10, 18.307, 23.2093],
    [30, 43.7729, 50.8922],
  ])('on %d degrees of freedom', (df, five, one) => {
    expectClose(chiSquaredUpperQuantile(0.05, df), five, 1e-5);
    expectClose(chiSquaredQuantile(0.99, df), one, 1e-5);
  });

  it('undo the distribution function and rise with p', () => {
    const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), probability, probability, (df, p, other) => {
        const x = chiSquaredQuantile(p, df);
        expectClose(chiSquaredCdf(x, df), p, 1e-9);
        expectClose(chiSquaredUpperTail(chiSquaredUpperQuantile(p, df), df), p, 1e-9);
        if (other > p) expectNotBelow(chiSquaredQuantile(other, df), x);
      }),
      PROPERTY,
    );
  });
});
