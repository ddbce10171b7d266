import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaI, betaIUpper, betaTails } from '../../../src/stats/special/incomplete-beta.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('betaI and betaIUpper', () => {
  it('are powers when one shape is 1', () => {
    // I_x(a, 1) = x^a and 1 - I_x(1, b) = (1 - x)^b.
    for (const x of [0.001, 0.3, 0.5, 0.9]) {
      expectClose(betaI(7, 1, x), x ** 7, 1e-13);
      expectClose(betaIUpper(1, 7, x), (1 - x) ** 7, 1e-13);
    }
  });

  // mpmath 1.3.0 at 50 digits: a, b, x, I, 1 - I.
  it.each([
    [250, 61_000, 0.005, 0.9995951540548893, 0.00040484594511064933],
    [0.5, 0.5, 0.1, 0.20483276469913345, 0.7951672353008665],
    [30, 2, 0.5, 1.4901161193847656e-8, 0.9999999850988388],
    // A handful of events in five million: where the plain continued fraction loses six digits.
    [5, 5_000_000, 2.05e-6, 0.9751373712143676, 0.02486262878563239],
  ])('of shapes %d and %d at %d', (a, b, x, lower, upper) => {
    expectClose(betaI(a, b, x), lower, 1e-13);
    expectClose(betaIUpper(a, b, x), upper, 1e-13);
  });

  it('keep a share too close to 1 to be written down', () => {
    // 1 - I_x(1, 2) = y², and 1 - 1e-20 is 1 in double arithmetic.
    expectClose(betaTails(1, 2, 1, 1e-20).upper, 1e-40, 1e-13);
  });

  it('are 0 and 1 at the ends', () => {
    expect(betaTails(2, 3, 0, 1)).toEqual({ lower: 0, upper: 1 });
    expect(betaTails(2, 3, 1, 0)).toEqual({ lower: 1, upper: 0 });
  });

  it.each([
    [0, 1, 0.5],
    [1, 0, 0.5],
    [1, 1, -0.1],
    [1, 1, 1.1],
    [Number.NaN, 1, 0.5],
  ])('are not defined for shapes %d and %d at %d', (a, b, x) => {
    expect(betaI(a, b, x)).toBeNaN();
    expect(betaIUpper(a, b, x)).toBeNaN();
  });

  it('mirror each other and add up to 1', () => {
    const shape = fc.double({ min: 0.05, max: 1e4, noNaN: true });
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(shape, shape, share, (a, b, x) => {
        const here = betaTails(a, b, x, 1 - x);
        const mirrored = betaTails(b, a, 1 - x, x);
        expectClose(here.lower + here.upper, 1, 1e-14);
        expect(Math.abs(here.lower - mirrored.upper)).toBeLessThan(1e-11);
      }),
      PROPERTY,
    );
  });
});
