import { describe, expect, it } from 'vitest';
import { halfOfLastPlace, wholeCountsWithin } from '../../../src/stats/rates/printed-percentage.ts';

describe('halfOfLastPlace', () => {
  it.each([
    [0, 0.5],
    [1, 0.05],
    [2, 0.005],
  ])('of %d decimals is %d', (decimals, half) => expect(halfOfLastPlace(decimals)).toBeCloseTo(half, 15));
});

describe('wholeCountsWithin', () => {
  it.each([
    [[1337.35, 1370.37], 1338, 1370],
    [[1370.37, 1337.35], 1338, 1370],
    [[20, 30], 20, 30],
    // 0.1 + 0.2 and the like: a whole number that arithmetic missed by its last bit is still in.
    [[20.000000000000004, 29.999999999999996], 20, 30],
    [[9.3, 9.4], 10, 9],
  ])('%j: %d to %d', (ends, lower, upper) => expect(wholeCountsWithin(ends)).toEqual({ lower, upper }));
});
