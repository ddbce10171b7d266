import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordanceOf } from '../../../src/stats/ranks/concordance.ts';
import { PROPERTY } from '../support.ts';

/** Pair by pair, as the formula is written. */
function pairByPair(x: readonly number[], y: readonly number[]) {
  const sum = { score: 0, orderedByX: 0, orderedByY: 0 };
  for (const [i, xi] of x.entries()) {
    for (let j = i + 1; j < x.length; j += 1) {
      const [sx, sy] = [Math.sign(xi - (x[j] ?? 0)), Math.sign((y[i] ?? 0) - (y[j] ?? 0))];
      sum.score += sx * sy;
      sum.orderedByX += Math.abs(sx);
      sum.orderedByY += Math.abs(sy);
    }
  }
  return sum;
}

describe('concordanceOf', () => {
  it('has nothing to say of fewer than two places', () => {
    const nothing = { score: 0, orderedByX: 0, orderedByY: 0 };
    expect(concordanceOf([], [])).toEqual(nothing);
    expect(concordanceOf([3], [4])).toEqual(nothing);
  });

  it('counts what going through all pairs counts', () => {
    const value = fc.integer({ min: -5, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 40 }), (pairs) => {
        const [x, y] = [pairs.map((pair) => pair[0]), pairs.map((pair) => pair[1])];
        const { score, ...ordered } = concordanceOf(x, y);
        expect({ score: score + 0, ...ordered }).toEqual(pairByPair(x, y));
        expect(concordanceOf(y, x)).toEqual({
          score,
          orderedByX: ordered.orderedByY,
          orderedByY: ordered.orderedByX,
        });
      }),
      PROPERTY,
    );
  });

  it('takes 20,000 places', () => {
    const x = Array.from({ length: 20_000 }, (_, i) => i);
    // Reversed: every one of n (n - 1) / 2 pairs is discordant.
    expect(concordanceOf(x, x.toReversed()).score).toBe(-199_990_000);
  });
});
