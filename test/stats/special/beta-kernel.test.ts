import { describe, expect, it } from 'vitest';
import { betaKernel } from '../../../src/stats/special/beta-kernel.ts';
import { expectClose } from '../support.ts';

describe('betaKernel', () => {
  it('is the polynomial for whole shapes', () => {
    // B(2, 3) = 1/12, so 0.4² × 0.6³ × 12 = 0.41472.
    expectClose(betaKernel(2, 3, 0.4, 0.6), 0.41472, 1e-14);
    // B(1, 1) = 1.
    expectClose(betaKernel(1, 1, 0.25, 0.75), 0.1875, 1e-14);
  });

  // mpmath 1.3.0 at 50 digits.
  it.each([
    [0.5, 0.5, 0.1, 0.0954929658551372],
    [250, 61_000, 0.004, 5.980665552375977],
    [2_000_000, 4_000_000, 1 / 3, 460.6588435686419],
    [5, 5_000_000, 1e-6, 0.8773364101689501],
  ])('of shapes %d and %d at %d', (a, b, x, expected) => {
    expectClose(betaKernel(a, b, x, 1 - x), expected, 1e-12);
  });

  it('reads the same from either end', () => {
    expectClose(betaKernel(7, 90, 0.03, 0.97), betaKernel(90, 7, 0.97, 0.03), 1e-14);
  });

  it('vanishes at both ends', () => {
    expect(betaKernel(2, 3, 0, 1)).toBe(0);
    expect(betaKernel(2, 3, 1, 0)).toBe(0);
  });

  it('is not defined without positive shapes', () => {
    expect(betaKernel(0, 3, 0.5, 0.5)).toBeNaN();
    expect(betaKernel(2, -3, 0.5, 0.5)).toBeNaN();
  });
});
