import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaLogOddsQuantile, betaQuantile } from '../../../src/stats/special/beta-quantile.ts';
import { betaI } from '../../../src/stats/special/incomplete-beta.ts';
import { expectClose, expectNotBelow, PROPERTY } from '../support.ts';

describe('betaQuantile', () => {
  it('is a root when one shape is 1', () => {
    // I_x(a, 1) = x^a and I_x(1, b) = 1 - (1 - x)^b.
    expectClose(betaQuantile(0.025, 10, 1), 0.025 ** (1 / 10), 1e-13);
    expectClose(betaQuantile(0.5, 1, 10), 1 - 0.5 ** (1 / 10), 1e-13);
  });

  it('is a squared sine for two halves', () => {
    // The arcsine distribution: I_x = (2/π) arcsin √x.
    expectClose(betaQuantile(0.001, 0.5, 0.5), Math.sin((Math.PI / 2) * 0.001) ** 2, 1e-12);
  });

  it('spans 0 to 1', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(betaLogOddsQuantile({ tail: 'upper', probability: 0 }, 2, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(betaLogOddsQuantile({ tail: 'upper', probability: 1 }, 2, 3)).toBe(Number.NEGATIVE_INFINITY);
  });

  it('knows odds whose share rounds to 1', () => {
    // With one failure shape 1, x = p^(1/a): odds = p^(1/a) / (1 - p^(1/a)).
    const logOdds = betaLogOddsQuantile({ tail: 'lower', probability: 0.5 }, 1e15, 1);
    expectClose(Math.exp(logOdds), 1 / -Math.expm1(Math.log(0.5) / 1e15), 1e-9);
  });

  it.each([
    [-0.1, 1, 1],
    [1.1, 1, 1],
    [0.5, 0, 1],
    [0.5, 1, -1],
    [Number.NaN, 1, 1],
  ])('is not defined for probability %d and shapes %d, %d', (p, a, b) => {
    expect(betaQuantile(p, a, b)).toBeNaN();
  });

  it('undoes the distribution function and rises with p', () => {
    const shape = fc.double({ min: 0.5, max: 1e4, noNaN: true });
    const probability = fc.double({ min: 1e-4, max: 1 - 1e-4, noNaN: true });
    fc.assert(
      fc.property(shape, shape, probability, probability, (a, b, p, other) => {
        const x = betaQuantile(p, a, b);
        // Near 1, I_x moves by more than 1e-9 between one double x and the next.
        expectClose(betaI(a, b, x), p, x > 0.999 ? 1e-4 : 1e-8);
        if (other > p) expectNotBelow(betaQuantile(other, a, b), x);
      }),
      PROPERTY,
    );
  });
});
