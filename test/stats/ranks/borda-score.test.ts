import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bordaScores } from '../../../src/stats/ranks/borda-score.ts';
import { PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('bordaScores', () => {
  it('gives a point for every value beaten', () => {
    expect(unwrap(bordaScores([30, null, 10, 10, 20, 50]))).toEqual([3, null, 0, 0, 2, 4]);
    expect(unwrap(bordaScores([8]))).toEqual([0]);
  });

  it.each([
    [[null], 'too-few-points'],
    [[1, Number.NaN], 'not-finite'],
  ] as const)('refuses %j', (values, reason) => {
    expect(reasonOf(bordaScores(values))).toBe(reason);
  });

  it('counts, whatever the unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 }), (values) => {
        const counted = values.map((value) => values.filter((other) => other < value).length);
        expect(unwrap(bordaScores(values))).toEqual(counted);
        expect(unwrap(bordaScores(values.map((value) => 7 * value - 3)))).toEqual(counted);
      }),
      PROPERTY,
    );
  });
});
