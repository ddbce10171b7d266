import { describe, expect, it } from 'vitest';
import { faultInRate } from '../../../src/stats/rates/rate-input.ts';

describe('faultInRate', () => {
  it.each([
    [0, 1],
    [3.5, 1000],
    [1e9, 1e-9],
  ])('accepts %d over %d', (count, denominator) => {
    expect(faultInRate({ count, denominator })).toBeNull();
  });

  it.each([
    [5, 0, 'denominator-not-positive'],
    [5, -10, 'denominator-not-positive'],
    [-1, 1000, 'negative-count'],
    // A bad denominator is named first: with it there is nothing to relate the count to.
    [-1, 0, 'denominator-not-positive'],
    [Number.NaN, 1000, 'not-finite'],
    [5, Number.NaN, 'not-finite'],
    [Number.POSITIVE_INFINITY, 1000, 'not-finite'],
    [5, Number.POSITIVE_INFINITY, 'not-finite'],
  ] as const)('refuses %d over %d', (count, denominator, reason) => {
    expect(faultInRate({ count, denominator })).toBe(reason);
  });
});
