import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveBase } from '../../../src/stats/surveys/effective-base.ts';
import { expectClose, PROPERTY } from '../support.ts';

describe('effectiveBase', () => {
  it.each([
    // (Σw)² / Σw² on paper.
    [[1, 1, 2], 16 / 6],
    [[5, 5, 5, 5], 4],
    [[3, 0, 0], 1],
    [[1e300, 1e300], 2],
    [[1e-300, 1e-300], 2],
  ])('of %j is %d', (weights, expected) => {
    expectClose(effectiveBase(weights), expected, 1e-15);
  });

  it('is not a number without weight', () => {
    expect(effectiveBase([0, 0])).toBeNaN();
    expect(effectiveBase([])).toBeNaN();
  });

  it('lies between one and the number of answers, and forgets the unit of the weights', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(weights, (list) => {
        const base = effectiveBase(list);
        expect(base).toBeGreaterThanOrEqual(1 - 1e-12);
        expect(base).toBeLessThanOrEqual(list.length * (1 + 1e-12));
        expectClose(effectiveBase(list.map((weight) => weight * 1000)), base, 1e-12);
      }),
      PROPERTY,
    );
  });
});
