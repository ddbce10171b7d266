import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outcomes, shapley } from '../../src/compare/shapley.ts';

/** A total for each of the eight states, looked up. */
const table =
  (totals: readonly number[]): Outcomes =>
  (a, b, c) =>
    totals[4 * a + 2 * b + c]!;
const totals = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 8, maxLength: 8 });

describe('shapley', () => {
  // The glove game, worked out in any textbook: a pair needs the one left glove and one of two right gloves.
  it('gives the left glove 2/3 and each right one 1/6', () => {
    const pair: Outcomes = (left, right, other) => (left && (right || other) ? 1 : 0);
    expect(shapley(pair).map((one) => one.toFixed(9))).toEqual(['0.666666667', '0.166666667', '0.166666667']);
  });

  it('adds up to the change', () => {
    fc.assert(
      fc.property(totals, (all) => {
        const sum = shapley(table(all)).reduce((total, one) => total + one, 0);
        expect(sum).toBeCloseTo(all[7]! - all[0]!, 9);
      }),
    );
  });

  it('gives nothing to a cause that changes nothing', () => {
    fc.assert(
      fc.property(totals, (all) => {
        expect(shapley((a, _b, c) => table(all)(a, 0, c))[1]).toBe(0);
      }),
    );
  });

  it('turns every sign when time is turned round', () => {
    fc.assert(
      fc.property(totals, (all) => {
        const back = shapley(table(all.toReversed()));
        for (const [at, one] of shapley(table(all)).entries()) expect(back[at]).toBeCloseTo(-one, 9);
      }),
    );
  });
});
