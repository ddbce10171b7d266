import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gammaQuantile, gammaUpperQuantile } from '../../../src/stats/special/gamma-quantile.ts';
import { gammaP, gammaQ } from '../../../src/stats/special/incomplete-gamma.ts';
import { expectClose, expectNotBelow, PROPERTY } from '../support.ts';

describe('gammaQuantile', () => {
  it('is -ln(1 - p) for shape 1', () => {
    for (const p of [1e-12, 0.025, 0.5, 0.999]) expectClose(gammaQuantile(p, 1), -Math.log1p(-p), 1e-13);
    for (const q of [1e-200, 0.025, 0.5, 0.999]) expectClose(gammaUpperQuantile(q, 1), -Math.log(q), 1e-13);
  });

  it('spans 0 to Infinity', () => {
    expect(gammaQuantile(0, 3)).toBe(0);
    expect(gammaQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(gammaUpperQuantile(1, 3)).toBe(0);
    expect(gammaUpperQuantile(0, 3)).toBe(Number.POSITIVE_INFINITY);
  });

  it('is as good as 0 where no double is small enough', () => {
    // 0.025^(1 / 0.001) is about 1e-1602.
    expect(gammaQuantile(0.025, 0.001)).toBeLessThan(1e-300);
  });

  it.each([
    [-0.1, 1],
    [1.1, 1],
    [0.5, 0],
    [0.5, -2],
    [Number.NaN, 1],
  ])('is not defined for probability %d and shape %d', (p, a) => {
    expect(gammaQuantile(p, a)).toBeNaN();
    expect(gammaUpperQuantile(p, a)).toBeNaN();
  });

  it('undoes the distribution function and rises with p', () => {
    const shape = fc.double({ min: 0.2, max: 1e5, noNaN: true });
    const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(shape, probability, probability, (a, p, other) => {
        const x = gammaQuantile(p, a);
        expectClose(gammaP(a, x), p, 1e-9);
        expectClose(gammaQ(a, gammaUpperQuantile(p, a)), p, 1e-9);
        if (other > p) expectNotBelow(gammaQuantile(other, a), x);
      }),
      PROPERTY,
    );
  });
});
