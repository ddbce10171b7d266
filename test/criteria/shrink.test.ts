import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shrink } from '../../src/criteria/shrink.ts';

describe('shrink', () => {
  // 50 + (s - 50) z^2 / (1 + z^2), from the method.
  it.each([
    [100, 0, 50],
    [100, 1, 75],
    [100, 2, 90],
    [0, 1, 25],
    [60, -1, 55],
  ])('draws %d at z = %d to %d', (score, z, shrunk) => expect(shrink(score, z)).toBeCloseTo(shrunk, 10));

  // Sexual offences in Herefordshire, ratio 1.20 and z 2.63 as printed, raw 63, shrunk 61.
  it('gives the worked example of the method', () => {
    expect(Math.round(shrink(50 * (Math.log2(1.2) + 1), 2.63))).toBe(61);
  });

  it('leaves a judgement alone', () => expect(shrink(85, null)).toBe(85));

  it('never passes the middle and never goes beyond the score', () => {
    const scores = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(scores, fc.double({ min: -50, max: 50, noNaN: true }), (score, z) => {
        const shrunk = shrink(score, z);
        return score >= 50 ? shrunk >= 50 && shrunk <= score : shrunk <= 50 && shrunk >= score;
      }),
      { seed: 3, numRuns: 1000 },
    );
  });
});
