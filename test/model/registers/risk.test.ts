import { describe, expect, it } from 'vitest';
import { riskBand } from '../../../src/model/registers/risk.ts';

describe('riskBand', () => {
  // By hand: a quarter and a half of 9 are 2.25 and 4.5, of 25 they are 6.25 and 12.5.
  it.each([
    [3, [1, 2], [3, 4], [6, 9]],
    [5, [1, 4, 5, 6], [8, 9, 10, 12], [15, 16, 20, 25]],
  ] as const)('on a scale of %i', (scale, low, medium, high) => {
    const bands = (scores: readonly number[]) => [...new Set(scores.map((score) => riskBand(score, scale)))];
    expect([bands(low), bands(medium), bands(high)]).toEqual([['low'], ['medium'], ['high']]);
  });
});
