import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { competitionRanks } from '../../../src/stats/ranks/competition-rank.ts';
import { PROPERTY } from '../support.ts';

describe('competitionRanks', () => {
  it('is the "1224" of its name', () => {
    expect(competitionRanks([9, 7, 7, 3], 'descending')).toEqual([1, 2, 2, 4]);
    expect(competitionRanks([9, 7, 7, 3], 'ascending')).toEqual([4, 2, 2, 1]);
  });

  it('gives no rank to what has no value, and does not count it', () => {
    expect(competitionRanks([null, 4, Number.NaN, 9], 'descending')).toEqual([null, 2, null, 1]);
    expect(competitionRanks([null], 'ascending')).toEqual([null]);
    expect(competitionRanks([], 'ascending')).toEqual([]);
  });

  it('takes 0 and -0 for the same value, and Infinity for the largest', () => {
    expect(competitionRanks([0, -0], 'ascending')).toEqual([1, 1]);
    expect(competitionRanks([5, Number.POSITIVE_INFINITY], 'descending')).toEqual([2, 1]);
  });

  it('is one more than the number of values strictly ahead', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 }), (values) => {
        const ahead = values.map((value) => 1 + values.filter((other) => other > value).length);
        expect(competitionRanks(values, 'descending')).toEqual(ahead);
        const negated = values.map((value) => -value);
        expect(competitionRanks(negated, 'ascending')).toEqual(ahead);
      }),
      PROPERTY,
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true }), { maxLength: 30 }), (values) => {
        const reversed = competitionRanks(values.toReversed(), 'ascending');
        expect(competitionRanks(values, 'ascending')).toEqual(reversed.toReversed());
      }),
      PROPERTY,
    );
  });
});
