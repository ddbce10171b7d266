import { describe, expect, it } from 'vitest';
import { SPEARMAN_EXACT_UP_TO, spearmanLowerTail } from '../../../src/stats/ranks/spearman-distribution.ts';
import { expectClose } from '../support.ts';

/** Every order of 0 to n - 1, written out: the other route to the same count. */
function orders(n: number): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return orders(n - 1).flatMap((order) =>
    Array.from({ length: n }, (_, place) => [...order.slice(0, place), n - 1, ...order.slice(place)]),
  );
}

describe('spearmanLowerTail', () => {
  it.each([1, 2, 3, 4, 5, 6])('counts the %i-fold orders as writing them out does', (n) => {
    const distances = orders(n).map((order) => order.reduce((sum, place, i) => sum + (place - i) ** 2, 0));
    for (let s = 0; s <= (n ** 3 - n) / 3; s += 1) {
      const counted = distances.filter((distance) => distance <= s).length / distances.length;
      expectClose(spearmanLowerTail(s, n), counted, 1e-15);
    }
  });

  // The 24 orders of four, written out on paper and counted by half their Σ d².
  it('has the counts for four', () => {
    const counts = [1, 3, 1, 4, 2, 2, 2, 4, 1, 3, 1];
    let total = 0;
    for (const [half, count] of counts.entries()) {
      total += count;
      expectClose(spearmanLowerTail(2 * half, 4), total / 24, 1e-15);
    }
  });

  it('reaches one order of 10! at the end of its range', () => {
    expect(SPEARMAN_EXACT_UP_TO).toBe(10);
    expectClose(spearmanLowerTail(0, 10), 1 / 3628800, 1e-15);
    // All but the single reversed order, whose Σ d² is (10³ - 10) / 3 = 330.
    expectClose(spearmanLowerTail(329, 10), 3628799 / 3628800, 1e-15);
    expect(spearmanLowerTail(330, 10)).toBe(1);
    expect(spearmanLowerTail(1e300, 10)).toBe(1);
  });

  it('is 0 below the range and NaN outside what it is defined for', () => {
    expect(spearmanLowerTail(-1, 4)).toBe(0);
    for (const n of [0, 11, 2.5, Number.NaN]) expect(spearmanLowerTail(2, n)).toBeNaN();
    expect(spearmanLowerTail(Number.NaN, 4)).toBeNaN();
  });
});
