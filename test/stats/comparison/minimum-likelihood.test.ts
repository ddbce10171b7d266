import { describe, expect, it } from 'vitest';
import { minimumLikelihoodP, type UnimodalCounts } from '../../../src/stats/comparison/minimum-likelihood.ts';
import { expectClose } from '../support.ts';

/** Any list of ways, rising to one peak and falling. */
function counted(ways: readonly number[]): UnimodalCounts {
  const total = ways.reduce((sum, way) => sum + way, 0);
  const sumOf = (part: readonly number[]): number => part.reduce((sum, way) => sum + way, 0) / total;
  return {
    lowest: 0,
    highest: ways.length - 1,
    mode: ways.indexOf(Math.max(...ways)),
    probability: (k) => (ways[k] ?? 0) / total,
    atMost: (k) => sumOf(ways.slice(0, k + 1)),
    atLeast: (k) => sumOf(ways.slice(k)),
  };
}

describe('minimumLikelihoodP', () => {
  // Added up by hand: every outcome with no more ways than the one seen.
  it.each([
    [[1, 4, 6, 4, 1], 0, 2 / 16],
    [[1, 4, 6, 4, 1], 3, 10 / 16],
    [[1, 4, 6, 4, 1], 2, 1],
    [[1, 5, 9, 3, 2], 1, 11 / 20],
    [[1, 5, 9, 3, 2], 4, 3 / 20],
    [[5, 9, 3], 0, 8 / 17],
    // No outcome on the far side is as unlikely as the one seen.
    [[1, 9, 5], 0, 1 / 15],
    [[5, 9, 1], 2, 1 / 15],
    // Two peaks of one height: both are the mode.
    [[1, 3, 3, 1], 2, 1],
  ])('of %j at %d', (ways, seen, p) => {
    expectClose(minimumLikelihoodP(counted(ways), seen), p, 1e-14);
  });

  it('counts a tie that rounding has parted', () => {
    const coins = counted([1, 4, 6, 4, 1]);
    const jittered = { ...coins, probability: (k: number) => coins.probability(k) * (k > 2 ? 1 + 1e-9 : 1) };
    expect(minimumLikelihoodP(jittered, 1)).toBe(10 / 16);
  });
});
