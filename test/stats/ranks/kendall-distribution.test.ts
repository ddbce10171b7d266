import { describe, expect, it } from 'vitest';
import { KENDALL_EXACT_UP_TO, kendallLowerTail } from '../../../src/stats/ranks/kendall-distribution.ts';
import { expectClose } from '../support.ts';

describe('kendallLowerTail', () => {
  // Numbers of orders of n by discordant pairs: the Mahonian numbers, MacMahon (1916), OEIS A008302.
  it.each([
    [3, [1, 2, 2, 1]],
    [4, [1, 3, 5, 6, 5, 3, 1]],
    [5, [1, 4, 9, 15, 20, 22, 20, 15, 9, 4, 1]],
    [6, [1, 5, 14, 29, 49, 71, 90, 101, 101, 90, 71, 49, 29, 14, 5, 1]],
  ] as const)('has the published counts for %i', (n, counts) => {
    const orders = counts.reduce<number>((sum, count) => sum + count, 0);
    let total = 0;
    for (const [d, count] of counts.entries()) {
      total += count;
      expectClose(kendallLowerTail(d, n), total / orders, 1e-14);
      expectClose(kendallLowerTail(d + 0.5, n), total / orders, 1e-14);
    }
  });

  it('keeps its digits in the far tail, to one order of 49!', () => {
    expect(KENDALL_EXACT_UP_TO).toBe(49);
    let factorial = 1;
    for (let k = 2; k <= 49; k += 1) factorial *= k;
    expectClose(kendallLowerTail(0, 49), 1 / factorial, 1e-14);
    // One discordant pair: 48 neighbours can be exchanged.
    expectClose(kendallLowerTail(1, 49), 49 / factorial, 1e-14);
    expectClose(kendallLowerTail(588, 49) + kendallLowerTail(587, 49), 1, 1e-12);
  });

  it('is 0 below its range, 1 above, and NaN outside what it is defined for', () => {
    expect(kendallLowerTail(0, 1)).toBe(1);
    expect(kendallLowerTail(-1, 4)).toBe(0);
    expectClose(kendallLowerTail(1e300, 4), 1, 1e-15);
    for (const n of [0, 50, 2.5, Number.NaN]) expect(kendallLowerTail(2, n)).toBeNaN();
    expect(kendallLowerTail(Number.NaN, 4)).toBeNaN();
  });
});
