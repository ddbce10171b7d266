import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentRanks } from '../../../src/stats/ranks/percent-rank.ts';
import { PROPERTY, reasonOf, unwrap } from '../support.ts';

describe('percentRanks', () => {
  it('is the share of the others that lie below', () => {
    expect(unwrap(percentRanks([30, null, 10, 10, 20, 50]))).toEqual([0.75, null, 0, 0, 0.5, 1]);
    expect(unwrap(percentRanks([4, 4]))).toEqual([0, 0]);
  });

  it.each([
    [[], 'too-few-points'],
    [[3, null], 'too-few-points'],
    [[1, Number.NaN], 'not-finite'],
  ] as const)('refuses %j', (values, reason) => {
    expect(reasonOf(percentRanks(values))).toBe(reason);
  });

  it('counts, whatever the unit', () => {
    const lists = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(lists, (values) => {
        const counted = values.map(
          (value) => values.filter((other) => other < value).length / (values.length - 1),
        );
        expect(unwrap(percentRanks(values))).toEqual(counted);
        expect(unwrap(percentRanks(values.map((value) => Math.exp(value))))).toEqual(counted);
      }),
      PROPERTY,
    );
  });
});
