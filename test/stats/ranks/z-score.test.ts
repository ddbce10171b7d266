import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zScores } from '../../../src/stats/ranks/z-score.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('zScores', () => {
  it('measures in sample standard deviations', () => {
    // By hand: mean 5, squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, s² = 32 / 7.
    const s = Math.sqrt(32 / 7);
    const found = unwrap(zScores([2, 4, 4, 4, 5, 5, 7, 9, null]));
    for (const [i, deviation] of [-3, -1, -1, -1, 0, 0, 2, 4].entries())
      expectClose(found[i] ?? Number.NaN, deviation / s);
    expect(found[8]).toBeNull();
  });

  it('holds where squares would overflow or vanish, and where the values hardly differ', () => {
    // Three values a step apart are -1, 0 and 1 in any unit.
    for (const [origin, step] of [
      [0, 1e200],
      [0, 1e-200],
      [1e15, 1],
    ] as const)
      expect(unwrap(zScores([origin, origin + step, origin + 2 * step]))).toEqual([-1, 0, 1]);
  });

  it.each([
    [[], 'too-few-points'],
    [[1, Number.NaN], 'not-finite'],
    [[0.1, 0.1, 0.1], 'constant-series'],
    [[3], 'constant-series'],
    [[-1.7e308, 1.7e308], 'beyond-precision'],
  ] as const)('refuses %j', (values, reason) => {
    expect(reasonOf(zScores(values))).toBe(reason);
  });

  it('has mean 0 and variance 1, and knows no unit', () => {
    const lists = fc
      .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 })
      .filter((values) => new Set(values).size > 1);
    fc.assert(
      fc.property(lists, (values) => {
        const z = unwrap(zScores(values)).map((value) => value ?? Number.NaN);
        const turned = unwrap(zScores(values.toReversed().map((value) => 1.8 * value + 32))).toReversed();
        const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
        expect(Math.abs(total(z))).toBeLessThan(1e-11);
        expectClose(total(z.map((value) => value * value)), values.length - 1);
        for (const [i, value] of z.entries()) expect(Math.abs((turned[i] ?? 0) - value)).toBeLessThan(1e-11);
      }),
      PROPERTY,
    );
  });
});
