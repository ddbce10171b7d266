import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  normalCdf,
  normalQuantile,
  normalUpperTail,
} from '../../../src/stats/special/normal-distribution.ts';
import { expectClose, expectNotBelow, PROPERTY } from '../support.ts';

describe('normalCdf and normalUpperTail', () => {
  // Abramowitz & Stegun table 26.1 (15 decimals) and table 26.2 for the far tail.
  it.each([
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [2, 0.977249868051821],
    [3, 0.99865010196837],
  ])('of %d', (z, p) => {
    expect(Math.abs(normalCdf(z) - p)).toBeLessThan(1e-15);
    expect(Math.abs(normalUpperTail(z) - (1 - p))).toBeLessThan(1e-15);
  });

  it('keeps the digits of a tail of 24 noughts', () => {
    // -log10 Q(10) = 23.11805 in table 26.2.
    expect(-Math.log10(normalUpperTail(10))).toBeCloseTo(23.11805, 5);
  });

  it('is a half in the middle and certain at the ends', () => {
    expect(normalCdf(0)).toBe(0.5);
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
    expect(normalCdf(Number.NaN)).toBeNaN();
  });
});

describe('normalQuantile', () => {
  // Abramowitz & Stegun table 26.5.
  it.each([
    [0.9, 1.28155],
    [0.95, 1.64485],
    [0.99, 2.32635],
    [0.995, 2.57583],
  ])('of %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 5);
    expect(normalQuantile(1 - p)).toBeCloseTo(-z, 5);
  });

  it('spans the whole line', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(0.5)).toBe(0);
  });

  it.each([-0.01, 1.01, Number.NaN])('is not defined for %d', (p) => {
    expect(normalQuantile(p)).toBeNaN();
  });

  it('undoes the distribution function and rises with p', () => {
    const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
    fc.assert(
      fc.property(probability, probability, (p, other) => {
        expectClose(normalCdf(normalQuantile(p)), p, 1e-11);
        if (other > p) expectNotBelow(normalQuantile(other), normalQuantile(p));
      }),
      PROPERTY,
    );
  });
});
