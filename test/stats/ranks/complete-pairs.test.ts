import { describe, expect, it } from 'vitest';
import {
  completePairs,
  MINIMUM_PAIRS,
  MINIMUM_PAIRS_FOR_P_VALUE,
} from '../../../src/stats/ranks/complete-pairs.ts';
import { reasonOf, unwrap } from '../support.ts';

describe('completePairs', () => {
  it('keeps the pairs with both figures, in their order', () => {
    expect(unwrap(completePairs([1, null, 3, 4], [9, 8, null, 6]))).toEqual({ x: [1, 4], y: [9, 6] });
  });

  it('asks for two pairs, and three for a p-value', () => {
    expect([MINIMUM_PAIRS, MINIMUM_PAIRS_FOR_P_VALUE]).toEqual([2, 3]);
    expect(reasonOf(completePairs([1, 2], [1, 2]))).toBe('has a value');
  });

  it.each([
    [[1, 2], [1], 'lengths-differ'],
    [[], [], 'too-few-points'],
    [[1, null, 2], [1, 2, null], 'too-few-points'],
    [[1, Number.NaN], [1, 2], 'not-finite'],
    [[1, 2], [1, Number.NEGATIVE_INFINITY], 'not-finite'],
    [[1, 1, null], [1, 2, 3], 'constant-series'],
    [[1, 2, 3], [4, 4, 4], 'constant-series'],
  ] as const)('refuses %j against %j', (x, y, reason) => {
    expect(reasonOf(completePairs(x, y))).toBe(reason);
  });
});
