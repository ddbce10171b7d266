import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minMaxScale } from '../../../src/stats/ranks/min-max-scale.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const scaled = (values: readonly (number | null)[], topFor: 'largest' | 'smallest' = 'largest', top = 100) =>
  minMaxScale({ values, top, topFor });

describe('minMaxScale', () => {
  it('spans the scale and keeps gaps', () => {
    // By hand: (5 - 3) / (11 - 3).
    expect(unwrap(scaled([3, null, 5, 11]))).toEqual([0, null, 25, 100]);
    expect(unwrap(scaled([3, null, 5, 11], 'smallest', 1))).toEqual([1, null, 0.75, 0]);
  });

  it.each([
    [[], 100, 'too-few-points'],
    [[1, Number.NaN], 100, 'not-finite'],
    [[1, 2], Number.NaN, 'not-finite'],
    [[1, 2], 0, 'denominator-not-positive'],
    [[4, 4, null], 100, 'constant-series'],
    [[7], 100, 'constant-series'],
    [[-1.7e308, 1.7e308], 100, 'beyond-precision'],
  ] as const)('refuses %j to %d', (values, top, reason) => {
    expect(reasonOf(scaled(values, 'largest', top))).toBe(reason);
  });

  const lists = fc
    .array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 })
    .filter((values) => new Set(values).size > 1);

  it('keeps the order, mirrors itself, and knows no unit', () => {
    fc.assert(
      fc.property(lists, (values) => {
        const up = unwrap(scaled(values)).map((value) => value ?? Number.NaN);
        const down = unwrap(scaled(values, 'smallest'));
        const converted = unwrap(scaled(values.map((value) => 1.8 * value + 32)));
        for (const [i, value] of up.entries()) {
          expectClose(value + (down[i] ?? 0), 100);
          expectClose((converted[i] ?? 0) + 1, value + 1, 1e-10);
          for (const [j, other] of up.entries())
            expect(value < other).toBe((values[i] ?? 0) < (values[j] ?? 0));
        }
      }),
      PROPERTY,
    );
  });
});
