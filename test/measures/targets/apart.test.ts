import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart } from '../../../src/measures/targets/apart.ts';

describe('apart', () => {
  // 7 of 25 is 28%, and in doubles 0.07 x 400 is 28.000000000000004; 1,000,000.0001 is a figure of its own.
  it.each([
    [30, 32, -2],
    [38, 32, 6],
    [0.07 * 400, 28, 0],
    [28, 0.07 * 400, 0],
    [0, 0, 0],
    [1e-12, 0, 0],
    [-16, -16, 0],
    [1_000_001, 1_000_000, 1],
  ])('%d lies %d above or below', (actual, target, by) => expect(apart(actual, target)).toBe(by));

  it('is 0 for what is equal, and turns with its sides', () => {
    const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        expect(apart(a, a)).toBe(0);
        if (Math.abs(a - b) > 1) expect(apart(a, b)).toBe(-apart(b, a));
      }),
    );
  });
});
