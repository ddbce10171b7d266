import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logGamma } from '../../../src/stats/special/log-gamma.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('logGamma', () => {
  it('is the logarithm of a factorial at whole numbers', () => {
    expectClose(logGamma(5), Math.log(24), 1e-14);
    expectClose(logGamma(11), Math.log(3_628_800), 1e-14);
  });

  it('is half of ln π at a half', () => {
    expectClose(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
  });

  it('is 0 at 1 and 2', () => {
    expect(Math.abs(logGamma(1))).toBeLessThan(1e-15);
    expect(Math.abs(logGamma(2))).toBeLessThan(1e-15);
  });

  // mpmath 1.3.0 at 50 digits.
  it.each([
    [0.001, 6.907178885383853],
    [2.5, 0.2846828704729192],
    [10.3, 13.482036786138357],
    [1000000.5, 12815511.476902766],
  ])('of %d', (x, expected) => {
    expectClose(logGamma(x), expected, 1e-14);
  });

  it('is not defined at or below 0', () => {
    expect(logGamma(0)).toBeNaN();
    expect(logGamma(-2.5)).toBeNaN();
  });

  it('follows Γ(x + 1) = x Γ(x)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (x) => {
        const step = logGamma(x + 1) - logGamma(x);
        // Rounding of the two large logarithms bounds what their difference can show.
        expect(Math.abs(step - Math.log(x))).toBeLessThan(1e-14 * (20 + logGamma(x + 1)));
      }),
      PROPERTY,
    );
  });
});
