import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fractionsOfMaximum } from '../../../src/stats/ranks/fraction-of-maximum.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('fractionsOfMaximum', () => {
  it('gives the largest 1 and keeps zero, gaps and signs', () => {
    expect(unwrap(fractionsOfMaximum([2, 0, null, 8, -4]))).toEqual([0.25, 0, null, 1, -0.5]);
  });

  it.each([
    [[null], 'too-few-points'],
    [[1, Number.NaN], 'not-finite'],
    [[0, 0], 'denominator-not-positive'],
    [[-2, -1], 'denominator-not-positive'],
    [[-1e308, 1e-308], 'beyond-precision'],
  ] as const)('refuses %j', (values, reason) => {
    expect(reasonOf(fractionsOfMaximum(values))).toBe(reason);
  });

  it('knows no unit and no order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 20 }), (values) => {
        const plain = unwrap(fractionsOfMaximum(values));
        const turned = unwrap(fractionsOfMaximum(values.toReversed().map((value) => value / 7)));
        for (const [i, value] of turned.toReversed().entries()) expectClose(value ?? 0, plain[i] ?? 1);
        expect(Math.max(...plain.map((value) => value ?? 0))).toBe(1);
      }),
      PROPERTY,
    );
  });
});
