import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giniCoefficient, spreadOf } from '../../../src/stats/concentration/gini-coefficient.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

const counts = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 })
  .filter((list) => list.some((count) => count > 0));

describe('giniCoefficient', () => {
  it.each([
    // Even; one unit with everything: (N - 1)/N; and (|1-3|)/(2 × 4) × 1 = 1/4 on paper.
    [[5, 5, 5], 0, 0],
    [[0, 0, 0, 9], 0.75, 1],
    [[1, 3], 0.25, 0.5],
    [[7], 0, null],
  ])('of %j is %d, unbiased %d', (list, gini, unbiased) => {
    expect(unwrap(giniCoefficient(list))).toEqual({ gini, unbiased });
  });

  it.each([
    [[], 'no-units'],
    [[1, Number.NaN], 'not-finite'],
    [[1, -1], 'negative-count'],
    [[0, 0], 'all-zero'],
    [[1e308, 1e308], 'beyond-precision'],
  ] as const)('refuses %j', (list, reason) => {
    expect(reasonOf(giniCoefficient(list))).toBe(reason);
  });

  it('stays between 0 and 1, forgets order and scale, and does not change when every unit is doubled', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const { gini, unbiased } = unwrap(giniCoefficient(list));
        expect(gini).toBeGreaterThanOrEqual(0);
        expect(unbiased).toBeLessThanOrEqual(1 + 1e-12);
        const other = unwrap(giniCoefficient([...list, ...list].toReversed().map((count) => count * 3)));
        expectClose(other.gini, gini, 1e-12);
      }),
      PROPERTY,
    );
  });

  it('falls when a unit with more gives an event to one with less', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const ordered = list.toSorted((a, b) => a - b);
        fc.pre(ordered.at(-1)! - ordered[0]! > 2);
        const levelled = [ordered[0]! + 1, ...ordered.slice(1, -1), ordered.at(-1)! - 1];
        expect(unwrap(giniCoefficient(levelled)).gini).toBeLessThan(unwrap(giniCoefficient(list)).gini);
      }),
      PROPERTY,
    );
  });
});

describe('spreadOf', () => {
  it('is the sum over all pairs', () => {
    fc.assert(
      fc.property(counts, (list) => {
        const pairs = list.flatMap((one, i) => list.slice(i + 1).map((other) => Math.abs(one - other)));
        expect(spreadOf(list)).toBe(pairs.reduce((sum, difference) => sum + difference, 0));
      }),
      PROPERTY,
    );
  });
});
