import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMonotoneRoot } from '../../../src/stats/special/monotone-root.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('findMonotoneRoot', () => {
  it('finds a cube root from either side', () => {
    const curve = (t: number) => ({ value: t ** 3 - 8, slope: 3 * t * t });
    expectClose(findMonotoneRoot(curve, 1), 2, 1e-14);
    expectClose(findMonotoneRoot(curve, 50), 2, 1e-14);
  });

  it('gets past a point where the slope is 0', () => {
    expectClose(
      findMonotoneRoot((t) => ({ value: t ** 3 - 8, slope: 3 * t * t }), 0),
      2,
      1e-14,
    );
  });

  it('stays inside the bracket where Newton alone diverges', () => {
    // From 3, Newton on the arctangent jumps further away at every step.
    const curve = (t: number) => ({ value: Math.atan(t - 1), slope: 1 / (1 + (t - 1) ** 2) });
    expectClose(findMonotoneRoot(curve, 4), 1, 1e-12);
  });

  it('walks back from a place where the value has underflowed to -Infinity', () => {
    const curve = (t: number) =>
      t < 700 ? { value: Number.NEGATIVE_INFINITY, slope: Number.NaN } : { value: t - 710, slope: 1 };
    expectClose(findMonotoneRoot(curve, 0), 710, 1e-12);
  });

  it('settles on a jump that has no root of its own', () => {
    const curve = (t: number) =>
      t < 3
        ? { value: Number.NEGATIVE_INFINITY, slope: Number.NaN }
        : { value: Number.POSITIVE_INFINITY, slope: 0 };
    expectClose(findMonotoneRoot(curve, 0), 3, 1e-10);
  });

  it('strides downwards while nothing is known below', () => {
    const curve = (t: number) => (t > -100 ? { value: 1, slope: 0 } : { value: t + 200, slope: 1 });
    expectClose(findMonotoneRoot(curve, 0), -200, 1e-12);
  });

  it('gives NaN when the curve does, or when there is no root', () => {
    expect(findMonotoneRoot(() => ({ value: Number.NaN, slope: 1 }), 0)).toBeNaN();
    expect(findMonotoneRoot(() => ({ value: -1, slope: 0 }), 0)).toBeNaN();
  });

  it('inverts the exponential', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (target) => {
        const curve = (t: number) => ({ value: Math.exp(t) - target, slope: Math.exp(t) });
        expect(Math.abs(findMonotoneRoot(curve, 0) - Math.log(target))).toBeLessThan(1e-11);
      }),
      PROPERTY,
    );
  });
});
