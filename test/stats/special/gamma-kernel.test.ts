import { describe, expect, it } from 'vitest';
import { gammaKernel } from '../../../src/stats/special/gamma-kernel.ts';
import { expectClose } from '../support.ts';

describe('gammaKernel', () => {
  it('is x e^-x for shape 1', () => {
    for (const x of [0.01, 1, 2.5, 40]) expectClose(gammaKernel(1, x), x * Math.exp(-x), 1e-13);
  });

  // mpmath 1.3.0 at 50 digits.
  it.each([
    [0.5, 0.02, 0.07820853879509118],
    [2.5, 40, 3.2339589464857476e-14],
    [7, 7, 1.0430194577203653],
    [1_000_000, 1_000_500, 352.07996161948284],
  ])('of shape %d at %d', (a, x, expected) => {
    expectClose(gammaKernel(a, x), expected, 1e-13);
  });

  it('vanishes at both ends', () => {
    expect(gammaKernel(2, 0)).toBe(0);
    expect(gammaKernel(2, Number.POSITIVE_INFINITY)).toBe(0);
  });

  it('is not defined without a positive shape', () => {
    expect(gammaKernel(0, 1)).toBeNaN();
    expect(gammaKernel(-1, 1)).toBeNaN();
  });
});
