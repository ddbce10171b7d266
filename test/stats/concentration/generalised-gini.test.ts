import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generalisedGini } from '../../../src/stats/concentration/generalised-gini.ts';
import { giniCoefficient } from '../../../src/stats/concentration/gini-coefficient.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('generalisedGini', () => {
  it('is exactly 0 for the most even spread that whole events allow', () => {
    expect(unwrap(generalisedGini([1, 0, 1, 0, 0]))).toEqual({ gini: 0, unbiased: 0 });
    expect(unwrap(generalisedGini([1, 0, 0]))).toEqual({ gini: 0, unbiased: null });
    expect(unwrap(generalisedGini([3, 3, 3]))).toEqual({ gini: 0, unbiased: 0 });
  });

  it('is 1 at most, unbiased, for one unit with every event', () => {
    expectClose(unwrap(generalisedGini([4, 0, 0, 0, 0, 0])).unbiased ?? 0, 1, 1e-15);
  });

  it.each([
    [[], 'no-units'],
    [[1, Number.NaN], 'not-finite'],
    [[1, -1], 'negative-count'],
    [[0, 0], 'all-zero'],
    [[1.5, 2], 'count-not-whole'],
    [[7], 'single-unit'],
    [[1e308, 1e308], 'beyond-precision'],
  ] as const)('refuses %j', (counts, reason) => {
    expect(reasonOf(generalisedGini(counts))).toBe(reason);
  });

  const counts = fc
    .array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 40 })
    .filter((list) => list.some((count) => count > 0));

  it('agrees with the formula in print, and with the plain coefficient once events are as many as units', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const events = list.reduce((sum, count) => sum + count, 0);
        const plain = unwrap(giniCoefficient(list)).gini;
        const { gini } = unwrap(generalisedGini(list));
        // max(1, N/C) (G - 1) + 1: Bernasco & Steenbeek (2017).
        const printed = Math.max(1, list.length / events) * (plain - 1) + 1;
        expect(Math.abs(gini - printed)).toBeLessThan(1e-12);
        if (events >= list.length) expect(gini).toBe(plain);
      }),
      PROPERTY,
    );
  });

  it('does not change when units without events are added to fewer events than units', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 50 }), (list, empty) => {
        const events = list.reduce((sum, count) => sum + count, 0);
        fc.pre(events <= list.length);
        const more = [...list, ...Array<number>(empty).fill(0)];
        const [few, many] = [generalisedGini(list), generalisedGini(more)].map(unwrap);
        expect(Math.abs(few!.gini - many!.gini)).toBeLessThan(1e-12);
      }),
      PROPERTY,
    );
  });
});
