import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  describeValues,
  meanOf,
  quantileType2,
  quantileType7,
} from '../../../src/stats/descriptive/descriptive.ts';
import { expectClose, PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('describeValues', () => {
  it.each([
    [[], 'too-few-points'],
    [[1, Number.NaN], 'not-finite'],
    [[1, Number.NEGATIVE_INFINITY], 'not-finite'],
    [[1e308, 1e308], 'beyond-precision'],
    [[1e200, -1e200], 'beyond-precision'],
  ])('refuses %j', (values, reason) => {
    expect(reasonOf(describeValues(values))).toBe(reason);
  });

  it('has no spread to give for one value', () => {
    const { standardDeviation, medianAbsoluteDeviation, count } = unwrap(describeValues([7]));
    expect([standardDeviation, medianAbsoluteDeviation, count]).toEqual([null, 0, 1]);
  });

  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 });

  it('puts its quantiles in order, whatever the order of the values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { p10, q1, median, q3, p90, q1Type2, q3Type2 } = unwrap(describeValues(list));
        const ordered = [Math.min(...list), p10, q1, median, q3, p90, Math.max(...list)];
        expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
        expect(q1Type2).toBeLessThanOrEqual(q3Type2);
        const turned = unwrap(describeValues(list.toReversed()));
        expect(turned.median).toBe(median);
        expect(turned.q1Type2).toBe(q1Type2);
      }),
      PROPERTY,
    );
  });

  it('moves with the values and stretches with the unit', () => {
    fc.assert(
      fc.property(values, (list) => {
        const plain = unwrap(describeValues(list));
        const moved = unwrap(describeValues(list.map((value) => 4 * value + 10_000)));
        expectClose(moved.mean, 4 * plain.mean + 10_000, 1e-10);
        expectClose(moved.q3, 4 * plain.q3 + 10_000, 1e-10);
        expectClose(moved.q1Type2, 4 * plain.q1Type2 + 10_000, 1e-10);
        if (plain.standardDeviation !== null)
          expectClose(moved.standardDeviation ?? Number.NaN, 4 * plain.standardDeviation, 1e-9);
        expect(moved.medianAbsoluteDeviation).toBe(4 * plain.medianAbsoluteDeviation);
      }),
      PROPERTY,
    );
  });
});

describe('meanOf', () => {
  it('keeps small values beside large ones', () => {
    expect(meanOf([1e16, 1, 1, -1e16])).toBe(0.5);
    expect(meanOf([])).toBeNaN();
  });
});

describe('quantiles', () => {
  // Hyndman & Fan's definitions on 1 to 4, on paper.
  it.each([
    [0.25, 1.75, 1.5],
    [0.5, 2.5, 2.5],
    [0.6, 2.8, 3],
    [0.75, 3.25, 3.5],
  ])('of %d', (p, type7, type2) => {
    expectClose(quantileType7([1, 2, 3, 4], p), type7);
    expect(quantileType2([1, 2, 3, 4], p)).toBe(type2);
  });

  it('have nothing to say of an empty list', () => {
    expect(quantileType7([], 0.5)).toBeNaN();
    expect(quantileType2([], 0.5)).toBeNaN();
  });
});
