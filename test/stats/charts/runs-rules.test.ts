import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CROSSINGS_TAIL, runsRules } from '../../../src/stats/charts/runs-rules.ts';
import { PROPERTY } from '../support.ts';

const zigzag = (length: number): readonly number[] => Array.from({ length }, (_, i) => (i % 2 === 0 ? 1 : 3));

describe('runsRules', () => {
  // Limits counted in Python with exact fractions: round(log2(n)) + 3, and the smallest k with
  // sum of C(n - 1, i) for i to k at least a twentieth of 2^(n - 1).
  it.each([
    [1, 3, 0],
    [2, 4, 0],
    [5, 5, 0],
    [10, 6, 2],
    [12, 7, 3],
    [16, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
    [30, 8, 10],
    [60, 9, 23],
    [100, 10, 41],
    [1000, 13, 474],
  ])('allows for %d points a run of %d and asks for %d crossings', (length, run, crossings) => {
    const rules = runsRules(zigzag(length), 2);
    expect(rules?.longestRunLimit).toBe(run);
    expect(rules?.fewestCrossings).toBe(crossings);
    expect(rules?.crossings).toBe(length - 1);
    expect(rules?.longestRun).toBe(1);
    expect(rules?.signal).toBe(false);
    expect(CROSSINGS_TAIL).toBe(0.05);
  });

  it('signals by either rule', () => {
    // Ten points may run 6 and must cross twice: 7 then a zigzag; 5 and 5.
    expect(runsRules([1, 1, 1, 1, 1, 1, 1, 3, 1, 3], 2)?.signal).toBe(true);
    expect(runsRules([1, 1, 1, 1, 1, 3, 3, 3, 3, 3], 2)?.signal).toBe(true);
    expect(runsRules([1, 1, 1, 1, 1, 1, 3, 3, 1, 3], 2)?.signal).toBe(false);
  });

  it('has nothing to say when every point is on the line', () => {
    expect(runsRules([2, 2, 2], 2)).toBeNull();
    expect(runsRules([], 2)).toBeNull();
  });

  it('does not see points on the line, turned over or read backwards', () => {
    const values = fc.array(fc.constantFrom(1, 2, 3), { maxLength: 60 });
    fc.assert(
      fc.property(values, (list) => {
        const rules = runsRules(list, 2);
        expect(
          runsRules(
            list.filter((value) => value !== 2),
            2,
          ),
        ).toEqual(rules);
        expect(
          runsRules(
            list.map((value) => 4 - value),
            2,
          ),
        ).toEqual(rules);
        expect(runsRules(list.toReversed(), 2)).toEqual(rules);
        if (rules !== null)
          expect(rules.crossings + rules.longestRun).toBeLessThanOrEqual(rules.usefulPoints);
      }),
      PROPERTY,
    );
  });
});
