import { describe, expect, it } from 'vitest';
import { ascending, faultInCounts } from '../../../src/stats/concentration/count-list.ts';

describe('faultInCounts', () => {
  it.each([[[1]], [[0, 0, 3]], [[0.5, 2.5]]])('accepts %j', (counts) => {
    expect(faultInCounts(counts)).toBeNull();
  });

  it.each([
    [[], 'no-units'],
    [[1, Number.NaN], 'not-finite'],
    [[1, Number.POSITIVE_INFINITY], 'not-finite'],
    [[5, -1], 'negative-count'],
    [[0, 0], 'all-zero'],
    [[1e308, 1e308], 'beyond-precision'],
  ] as const)('refuses %j', (counts, reason) => {
    expect(faultInCounts(counts)).toBe(reason);
  });
});

describe('ascending', () => {
  it('orders by size, not by spelling, and leaves the list alone', () => {
    const counts = [20, 3, 100];
    expect(ascending(counts)).toEqual([3, 20, 100]);
    expect(counts).toEqual([20, 3, 100]);
  });
});
