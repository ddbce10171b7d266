import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { midRanks } from '../../../src/stats/ranks/mid-rank.ts';
import { PROPERTY } from '../support.ts';

describe('midRanks', () => {
  it('shares the places of equals, as Kendall (1945) does', () => {
    expect(midRanks([10, 20, 20, 20, 30])).toEqual({ ranks: [1, 3, 3, 3, 5], groups: [1, 3, 1] });
    expect(midRanks([0, -0])).toEqual({ ranks: [1.5, 1.5], groups: [2] });
    expect(midRanks([])).toEqual({ ranks: [], groups: [] });
  });

  const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 40 });

  it('is the number below, plus half the number equal and itself', () => {
    fc.assert(
      fc.property(values, (list) => {
        const counted = list.map(
          (value) =>
            list.filter((other) => other < value).length +
            (list.filter((other) => other === value).length + 1) / 2,
        );
        expect(midRanks(list).ranks).toEqual(counted);
      }),
      PROPERTY,
    );
  });

  it('adds up to n (n + 1) / 2, and its groups to n', () => {
    fc.assert(
      fc.property(values, (list) => {
        const { ranks, groups } = midRanks(list);
        const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
        expect(total(ranks)).toBe((list.length * (list.length + 1)) / 2);
        expect(total(groups)).toBe(list.length);
      }),
      PROPERTY,
    );
  });
});
