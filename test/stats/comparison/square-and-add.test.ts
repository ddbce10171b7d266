import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { squareAndAdd } from '../../../src/stats/comparison/square-and-add.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('squareAndAdd', () => {
  it('makes right-angled triangles of the distances', () => {
    // 3-4-5 downwards, 5-12-13 upwards.
    const first = { value: 20, lower: 17, upper: 25 };
    const second = { value: 50, lower: 38, upper: 54 };
    expect(squareAndAdd(first, second)).toEqual({ lower: -35, upper: -17 });
  });

  const estimate = fc
    .tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 0, max: 1e3, noNaN: true }))
    .map(([value, reach]) => ({ value, lower: value - reach, upper: value + 2 * reach }));

  it('encloses the difference, mirrors itself, and is no wider than the two intervals end to end', () => {
    fc.assert(
      fc.property(estimate, estimate, (first, second) => {
        const { lower, upper } = squareAndAdd(first, second);
        const turned = squareAndAdd(second, first);
        expect(lower).toBeLessThanOrEqual(first.value - second.value);
        expect(upper).toBeGreaterThanOrEqual(first.value - second.value);
        expectClose(turned.lower, -upper, 1e-12);
        expect(lower).toBeGreaterThanOrEqual(first.lower - second.upper - 1e-6);
        expect(upper).toBeLessThanOrEqual(first.upper - second.lower + 1e-6);
      }),
      PROPERTY,
    );
  });
});
