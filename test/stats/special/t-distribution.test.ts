import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tQuantile, tUpperTail } from '../../../src/stats/special/t-distribution.ts';
import { expectClose, expectNotBelow, PROPERTY } from '../support.ts';

describe('tUpperTail', () => {
  it('is an arctangent on 1 degree of freedom', () => {
    for (const t of [-5, -0.001, 0, 0.3, 1e6]) {
      expectClose(tUpperTail(t, 1), Math.atan2(1, t) / Math.PI, 1e-13);
    }
  });

  it('is algebraic on 2 degrees of freedom', () => {
    // P(T > t) = 1/2 - t / (2 sqrt(2 + t²)); Abramowitz & Stegun 26.7.4 for two.
    for (const t of [-3, 0.5, 2]) expectClose(tUpperTail(t, 2), 0.5 - t / (2 * Math.sqrt(2 + t * t)), 1e-13);
  });

  it('is certain at the ends', () => {
    expect(tUpperTail(Number.POSITIVE_INFINITY, 4)).toBe(0);
    expect(tUpperTail(Number.NEGATIVE_INFINITY, 4)).toBe(1);
  });

  it('is not defined without degrees of freedom', () => {
    expect(tUpperTail(1, 0)).toBeNaN();
    expect(tUpperTail(1, -1)).toBeNaN();
  });
});

describe('tQuantile', () => {
  // The textbook table (Abramowitz & Stegun 26.10): two-sided 95 % points.
  it.each([
    [1, 12.706],
    [2, 4.303],
    [3, 3.182],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ])('on %d degrees of freedom', (df, t) => {
    expect(tQuantile(0.975, df)).toBeCloseTo(t, 3);
    expect(tQuantile(0.025, df)).toBeCloseTo(-t, 3);
  });

  it('spans the whole line', () => {
    expect(tQuantile(0, 3)).toBe(Number.NEGATIVE_INFINITY);
    expect(tQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(tQuantile(0.5, 3)).toBe(0);
  });

  it.each([
    [0.5, 0],
    [0.975, -1],
    [1.5, 3],
    [Number.NaN, 3],
  ])('is not defined for %d on %d', (p, df) => {
    expect(tQuantile(p, df)).toBeNaN();
  });

  it('undoes the tail and rises with p', () => {
    const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), probability, probability, (df, p, other) => {
        expectClose(tUpperTail(-tQuantile(p, df), df), p, 1e-9);
        if (other > p) expectNotBelow(tQuantile(other, df), tQuantile(p, df));
      }),
      PROPERTY,
    );
  });
});
