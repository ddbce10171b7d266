import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vectorNormalised } from '../../../src/stats/ranks/vector-norm.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('vectorNormalised', () => {
  it('divides by the length of the vector', () => {
    // 3, 4, 12: length 13.
    const found = unwrap(vectorNormalised([3, null, -4, 12]));
    for (const [i, value] of [3 / 13, null, -4 / 13, 12 / 13].entries()) {
      if (value === null) expect(found[i]).toBeNull();
      else expectClose(found[i] ?? 0, value);
    }
  });

  it('holds where squares would overflow or vanish', () => {
    for (const unit of [1e300, 1e-300, -1e300]) {
      const [first, second] = unwrap(vectorNormalised([3 * unit, 4 * unit]));
      expectClose(first ?? 0, 0.6 * Math.sign(unit));
      expectClose(second ?? 0, 0.8 * Math.sign(unit));
    }
  });

  it.each([
    [[null], 'too-few-points'],
    [[1, Number.NaN], 'not-finite'],
    [[0, -0], 'all-zero'],
  ] as const)('refuses %j', (values, reason) => {
    expect(reasonOf(vectorNormalised(values))).toBe(reason);
  });

  it('has length 1 in any unit', () => {
    const lists = fc
      .array(fc.integer({ min: -100, max: 100 }), { minLength: 1, maxLength: 20 })
      .filter((values) => values.some((value) => value !== 0));
    fc.assert(
      fc.property(lists, (values) => {
        const plain = unwrap(vectorNormalised(values)).map((value) => value ?? 0);
        expectClose(
          plain.reduce((sum, value) => sum + value * value, 0),
          1,
        );
        const turned = unwrap(vectorNormalised(values.toReversed().map((value) => value * 7))).toReversed();
        for (const [i, value] of plain.entries()) expectClose(turned[i] ?? Number.NaN, value);
      }),
      PROPERTY,
    );
  });
});
