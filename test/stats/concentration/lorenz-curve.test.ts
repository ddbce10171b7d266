import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { giniCoefficient } from '../../../src/stats/concentration/gini-coefficient.ts';
import { lorenzCurve } from '../../../src/stats/concentration/lorenz-curve.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('lorenzCurve', () => {
  it('climbs from the units with fewest events', () => {
    // 1, 1 + 3 and 1 + 3 + 4 of 8.
    expect(unwrap(lorenzCurve([3, 4, 1]))).toEqual([
      { units: 0, events: 0 },
      { units: 1 / 3, events: 0.125 },
      { units: 2 / 3, events: 0.5 },
      { units: 1, events: 1 },
    ]);
  });

  it.each([
    [[], 'no-units'],
    [[1, Number.NaN], 'not-finite'],
    [[1, -1], 'negative-count'],
    [[0, 0], 'all-zero'],
    [[1e308, 1e308], 'beyond-precision'],
  ] as const)('refuses %j', (counts, reason) => {
    expect(reasonOf(lorenzCurve(counts))).toBe(reason);
  });

  it('encloses half the Gini coefficient with the line of an even spread', () => {
    const counts = fc
      .array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 })
      .filter((list) => list.some((count) => count > 0));
    fc.assert(
      fc.property(counts, (list) => {
        const curve = unwrap(lorenzCurve(list));
        // Trapezia under the curve: a second route to G = 1 - 2 area.
        const area = curve
          .slice(1)
          .reduce((sum, { events }, i) => sum + (events + curve[i]!.events) / 2 / list.length, 0);
        expect(Math.abs(1 - 2 * area - unwrap(giniCoefficient(list)).gini)).toBeLessThan(1e-12);
        expectClose(curve.at(-1)!.events, 1, 1e-15);
      }),
      PROPERTY,
    );
  });
});
