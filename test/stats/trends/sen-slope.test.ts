import { describe, expect, it } from 'vitest';
import {
  medianOf,
  pairwiseSlopes,
  senLimitsAtRanks,
  senLimitsBetweenRanks,
} from '../../../src/stats/trends/sen-slope.ts';
import { expectClose } from '../support.ts';

describe('pairwiseSlopes', () => {
  it('are one for each pair, sorted, per unit of time', () => {
    // (3-1)/2 = 1, (4-1)/3 = 1, (4-3)/1 = 1; then a fall of 6 over 1, 2 and 3.
    const points = [
      { time: 0, value: 10 },
      { time: 1, value: 4 },
      { time: 3, value: 7 },
    ];
    expect([...pairwiseSlopes(points)]).toEqual([-6, -1, 1.5]);
    expect(pairwiseSlopes([])).toHaveLength(0);
  });
});

describe('medianOf', () => {
  it.each([
    [[4], 4],
    [[1, 2, 40], 2],
    [[1, 2, 5, 40], 3.5],
    [[1.7e308, 1.7e308], 1.7e308],
    [[], Number.NaN],
  ] as const)('of %j is %d', (sorted, expected) => {
    expect(medianOf(Float64Array.from(sorted))).toBe(expected);
  });
});

describe('the limits', () => {
  const slopes = Float64Array.from({ length: 10 }, (_, i) => 10 * (i + 1));

  it('stand at the ranks of Gilbert (1987), 16.5', () => {
    // C = 1.95996 · 2 = 3.91993: ranks 3.04004 and 7.95996, of slopes 10, 20, ..., 100.
    expect(senLimitsAtRanks(slopes, 4, 0.95)).toEqual({ lower: 30, upper: 80 });
    const between = senLimitsBetweenRanks(slopes, 4, 0.95);
    expectClose(between.lower ?? 0, 30.4003601545995, 1e-13);
    expectClose(between.upper ?? 0, 79.5996398454005, 1e-13);
  });

  it('are none where the rank is off the end', () => {
    // C = 3.09023 · 4 = 12.4: below the first of ten, and above the last.
    expect(senLimitsAtRanks(slopes, 16, 0.998)).toEqual({ lower: null, upper: null });
    expect(senLimitsBetweenRanks(slopes, 16, 0.998)).toEqual({ lower: null, upper: null });
  });
});
