import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaP, gammaQ, gammaTails } from '../../../src/stats/special/incomplete-gamma.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('gammaP and gammaQ', () => {
  it('are exponential for shape 1', () => {
    for (const x of [0.1, 1, 5, 300]) {
      expectClose(gammaQ(1, x), Math.exp(-x), 1e-13);
      expectClose(gammaP(1, x), -Math.expm1(-x), 1e-13);
    }
  });

  // mpmath 1.3.0 at 50 digits: shape, x, Q, P.
  it.each([
    [1_000_000, 1_000_500, 0.3084495242285028, 0.6915504757714972],
    [1_000_000, 999_000, 0.8413447864256963, 0.15865521357430365],
    [0.5, 50, 1.523970604832105e-23, 1],
  ])('of shape %d at %d', (a, x, upper, lower) => {
    expectClose(gammaQ(a, x), upper, 1e-11);
    expectClose(gammaP(a, x), lower, 1e-11);
  });

  it('are 0 and 1 at the ends', () => {
    expect(gammaTails(3, 0)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(3, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
  });

  it('are 0 and 1 where the density has underflowed', () => {
    expect(gammaTails(10_000, 0.005)).toEqual({ lower: 0, upper: 1 });
    expect(gammaTails(10_000, 1e6)).toEqual({ lower: 1, upper: 0 });
  });

  it('say so when the series would take too long', () => {
    // Ten to the power of 18 events: the series needs some 8e9 terms.
    expect(gammaP(1e18, 1e18)).toBeNaN();
  });

  it.each([
    [0, 1],
    [-1, 1],
    [1, -1],
    [Number.NaN, 1],
    [1, Number.NaN],
  ])('are not defined for shape %d at %d', (a, x) => {
    expect(gammaP(a, x)).toBeNaN();
    expect(gammaQ(a, x)).toBeNaN();
  });

  it('add up to 1 and rise with x', () => {
    const shape = fc.double({ min: 0.05, max: 1e5, noNaN: true });
    const place = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(shape, place, place, (a, p, q) => {
        const [low, high] = [a * Math.min(p, q), a * Math.max(p, q)];
        expectClose(gammaP(a, low) + gammaQ(a, low), 1, 1e-14);
        expect(gammaP(a, low)).toBeLessThanOrEqual(gammaP(a, high) + 1e-12);
      }),
      PROPERTY,
    );
  });
});
