import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sureScore } from '../../src/ranking/sure-score.ts';

// 0.1 + 0.2 and 0.3, and 42.05 as (16.82 + 25.23) and as itself, differ in the 17th digit; 12 digits are sure.
it.each([
  [0.1 + 0.2, 0.3],
  [42.05 + 7e-15, 42.05],
  [42.050_000_000_4, 42.050_000_000_4],
  [0, 0],
  [100, 100],
])('%d is %d', (score, sure) => expect(sureScore(score)).toBe(sure));

it('keeps the order of scores, and is sure of what it was sure of', () => {
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(score, score, (a, b) => {
      if (a < b) expect(sureScore(a)).toBeLessThanOrEqual(sureScore(b));
      expect(sureScore(sureScore(a))).toBe(sureScore(a));
    }),
  );
});
