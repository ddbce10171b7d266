import { describe, expect, it } from 'vitest';
import { coarserDecimals } from '../../../src/measures/level/coarser-decimals.ts';

// "88%" beside "91.0%" is known to whole percentages.
describe('coarserDecimals', () => {
  it.each([
    [0, 1, 0],
    [1, 0, 0],
    [2, null, 2],
    [null, 1, 1],
    [null, null, null],
  ])('of %j and %j: %j', (a, b, decimals) => {
    expect(coarserDecimals({ publishedDecimals: a }, { publishedDecimals: b })).toBe(decimals);
  });
});
